package com.alwrity.studio.job;

import com.alwrity.studio.catalog.Capability;
import com.alwrity.studio.catalog.Latency;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.catalog.PriceRule;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Quality;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Shape;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.operation.TextToVideo;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Calls of a model that the tests play. */
public final class Calls {

    public static final TextToVideo REQUEST = new TextToVideo(
            "a lighthouse",
            null,
            new Shape(Resolution.P720, AspectRatio.LANDSCAPE_16_9, 5),
            Motion.MEDIUM,
            new Sound.Silent(),
            1L);

    public static final Model MODEL = new Model(
            "acme/one",
            "One",
            new ProviderId("acme"),
            "one",
            1,
            Set.of(OperationKind.TEXT_TO_VIDEO),
            Quality.STANDARD,
            "Tests",
            true,
            new Capability(
                    Set.of(Resolution.P720),
                    Set.of(AspectRatio.LANDSCAPE_16_9),
                    new TreeSet<>(Set.of(5)),
                    Set.of("silent"),
                    2_500,
                    false),
            new PriceRule.Run(RecordedJob.ESTIMATE),
            new Latency(1, 1, true),
            "built in",
            "2026-11-01");

    private Calls() {}

    public static ModelCall of(UUID attemptId) {
        return new ModelCall(attemptId, MODEL, REQUEST, List.of());
    }
}
