package com.alwrity.studio.preflight;

import com.alwrity.studio.catalog.Capability;
import java.util.Collection;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** What a creator chooses among values of which not every model can do each. */
public enum Feature {
    ASPECT_RATIO("aspectRatio", within(Capability::aspectRatios)),
    DURATION("durationSeconds", within(Capability::durations)),
    RESOLUTION("resolution", within(Capability::resolutions)),
    SOUND("audio.kind", (can, kind) -> can.canSound((String) kind)),
    NEGATIVE_PROMPT("negativePrompt", (can, wanted) -> can.negativePrompt() || !(Boolean) wanted);

    private final String field;
    private final BiPredicate<Capability, Object> has;

    Feature(String field, BiPredicate<Capability, Object> has) {
        this.field = field;
        this.has = has;
    }

    /** As the REST contract spells it. */
    public String field() {
        return field;
    }

    /** Whether a model has this value among what it can do. */
    boolean has(Capability can, Object value) {
        return has.test(can, value);
    }

    /** What a model says nothing about is not its business: it takes any value. */
    private static BiPredicate<Capability, Object> within(Function<Capability, Collection<?>> of) {
        return (can, value) -> of.apply(can).isEmpty() || of.apply(can).contains(value);
    }
}
