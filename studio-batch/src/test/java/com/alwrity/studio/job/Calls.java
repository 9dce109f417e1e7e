package com.alwrity.studio.job;

import com.alwrity.studio.catalog.Capability;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.catalog.Models;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Shape;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.operation.TextToVideo;
import com.alwrity.studio.provider.ModelCall;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    public static final Model MODEL = Models.of(
            "acme/one",
            OperationKind.TEXT_TO_VIDEO,
            new Capability(
                    Set.of(Resolution.P720),
                    Set.of(AspectRatio.LANDSCAPE_16_9),
                    new TreeSet<>(Set.of(5)),
                    Set.of("silent"),
                    2_500,
                    false,
                    Map.of(),
                    Map.of()),
            Models.perRun(RecordedJob.ESTIMATE));

    private Calls() {}

    public static ModelCall of(UUID attemptId) {
        return new ModelCall(attemptId, Instant.EPOCH, MODEL, REQUEST, List.of());
    }
}
