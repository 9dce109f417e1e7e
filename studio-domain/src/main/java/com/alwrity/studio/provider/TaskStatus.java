package com.alwrity.studio.provider;

import com.alwrity.studio.ledger.Money;
import java.util.Optional;

/** How far a provider's task is. */
public sealed interface TaskStatus {

    /** Waits at the provider. */
    record Waiting() implements TaskStatus {}

    /**
     * Works.
     *
     * @param percent 0–100 where the provider tells, else empty
     * @param stage a stable word for what it does now, such as {@code drawing}; may be empty
     */
    record Working(Optional<Integer> percent, String stage) implements TaskStatus {}

    /**
     * The result can be fetched.
     *
     * @param billed what the provider says it charged, where it tells
     * @param flagged whether the provider marks the result as something that not everybody should see
     */
    record Done(Optional<Money> billed, boolean flagged) implements TaskStatus {
        public Done(Optional<Money> billed) {
            this(billed, false);
        }
    }

    /** It came to nothing, for this reason. */
    record Failed(ProviderException reason) implements TaskStatus {}

    /** It was stopped as asked. */
    record Stopped(Optional<Money> billed) implements TaskStatus {}

    /** The provider does not know the task, or no longer. */
    record Unknown() implements TaskStatus {}
}
