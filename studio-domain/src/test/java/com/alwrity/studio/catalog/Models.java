package com.alwrity.studio.catalog;

import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Quality;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.provider.ProviderId;
import java.util.Set;
import java.util.TreeSet;

/** Models for tests: silent ones that make 5, 8 or 10 s at 720p, upright or square. */
public final class Models {

    private Models() {}

    public static Model priced(PriceRule price) {
        return new Model(
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
                        Set.of(AspectRatio.PORTRAIT_9_16, AspectRatio.SQUARE_1_1),
                        new TreeSet<>(Set.of(5, 8, 10)),
                        Set.of("silent"),
                        2_500,
                        false),
                price,
                new Latency(1, 1, true),
                "built in",
                "2026-11-01");
    }
}
