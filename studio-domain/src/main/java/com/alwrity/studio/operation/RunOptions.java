package com.alwrity.studio.operation;

import com.alwrity.studio.ledger.Money;
import java.util.List;
import java.util.Objects;

/**
 * How an order is to be run, whatever it makes.
 *
 * @param quality the wanted rung
 * @param model {@code auto}, or the key of the only model wanted
 * @param prefer what counts among models of that quality; null for what counts in this studio
 * @param maxCost refuse above it; null for no limit but the balance
 * @param title for the results; never blank
 * @param reuse take an identical earlier result for nothing
 * @param allowDowngrade take a lower rung where the wanted one cannot be had
 * @param variations 1–8 results
 * @param consent whether it was declared that the persons shown or heard agree; orders of former versions do not say
 */
public record RunOptions(
        Quality quality,
        String model,
        Preference prefer,
        Money maxCost,
        String title,
        List<String> tags,
        boolean reuse,
        boolean allowDowngrade,
        int variations,
        Boolean consent) {

    public static final String AUTO = "auto";
    public static final int MAX_VARIATIONS = 8;

    public RunOptions {
        Objects.requireNonNull(quality, "quality");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(title, "title");
        tags = List.copyOf(tags);
        consent = Boolean.TRUE.equals(consent);
        if (variations < 1 || variations > MAX_VARIATIONS) {
            throw new IllegalArgumentException("Variations are 1–8, not " + variations);
        }
    }

    /** The same with another title for the results. */
    public RunOptions titled(String other) {
        return new RunOptions(quality, model, prefer, maxCost, other, tags, reuse, allowDowngrade, variations, consent);
    }

    /** The same for one of the runs; what was made before is not asked for again. */
    RunOptions forOne() {
        return new RunOptions(quality, model, prefer, maxCost, title, tags, false, allowDowngrade, 1, consent);
    }
}
