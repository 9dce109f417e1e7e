package com.alwrity.studio.usage;

import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.ledger.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What runs that have ended did cost, for one value of what they are told apart by.
 *
 * @param key the value; null for runs that have none, such as a result that was taken again and no model made
 * @param label what people call it; null where the key says it
 * @param runs all that have ended
 * @param succeeded those that brought a result
 * @param paid by the workspace, less what was given back
 * @param estimated what those that cost something were expected to cost
 * @param seconds of video made
 */
public record UsageLine(
        String key, String label, long runs, long succeeded, Credits paid, Money estimated, double seconds) {

    private static final BigDecimal SECONDS_A_MINUTE = BigDecimal.valueOf(60);

    /** What a finished minute of video did cost; empty where there is none. */
    public Optional<Money> costPerMinute() {
        return seconds <= 0
                ? Optional.empty()
                : Optional.of(new Money(paid.inMoney()
                        .amount()
                        .multiply(SECONDS_A_MINUTE)
                        .divide(BigDecimal.valueOf(seconds), 6, RoundingMode.HALF_UP)));
    }
}
