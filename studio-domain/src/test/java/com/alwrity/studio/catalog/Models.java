package com.alwrity.studio.catalog;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Quality;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.provider.ProviderId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Models for tests. */
public final class Models {

    private static final Capability SILENT_SHORTS = new Capability(
            Set.of(Resolution.P720),
            Set.of(AspectRatio.PORTRAIT_9_16, AspectRatio.SQUARE_1_1),
            new TreeSet<>(Set.of(5, 8, 10)),
            Set.of("silent"),
            2_500,
            false,
            Map.of(),
            Map.of());

    private Models() {}

    /** One that makes silent videos of 5, 8 or 10 s at 720p, upright or square. */
    public static Model priced(PriceRule price) {
        return of("acme/one", OperationKind.TEXT_TO_VIDEO, SILENT_SHORTS, price);
    }

    /** One that can do this, and takes a second and a second more for each second. */
    public static Model of(String key, OperationKind operation, Capability capability, PriceRule price) {
        return of(key, operation, Standing.CURRENT, capability, price);
    }

    /** One of this standing, for nothing. */
    public static Model of(String key, OperationKind operation, Standing standing) {
        return of(key, operation, standing, SILENT_SHORTS, new PriceRule.Nothing());
    }

    private static Model of(
            String key, OperationKind operation, Standing standing, Capability capability, PriceRule price) {
        String[] parts = key.split("/", 2);
        return new Model(
                key,
                "Test model",
                new ProviderId(parts[0]),
                parts[1],
                1,
                Set.of(operation),
                Quality.STANDARD,
                standing,
                "Made for tests.",
                null,
                false,
                capability,
                null,
                List.of(),
                price,
                new Latency(1, 1, true),
                Model.Safety.NONE,
                Model.Confidence.HIGH,
                "built in",
                "2026-11-01",
                null);
    }

    /** The same for every run. */
    public static PriceRule perRun(Money amount) {
        return new PriceRule.Metered(
                PriceRule.Unit.RUN, null, null, List.of(new PriceRule.Rate(amount, null)), null, null, null, null);
    }

    /** For each started block of so many seconds. */
    public static PriceRule.Metered perSeconds(PriceRule.Quantity of, int every, PriceRule.Rate... rates) {
        return new PriceRule.Metered(
                PriceRule.Unit.SECOND, of, BigDecimal.valueOf(every), List.of(rates), null, null, null, null);
    }
}
