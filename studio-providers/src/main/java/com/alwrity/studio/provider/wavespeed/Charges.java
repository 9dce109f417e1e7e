package com.alwrity.studio.provider.wavespeed;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.provider.ProviderException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a prediction did cost, out of the account's book: taken, less what was given back. */
final class Charges {

    private static final int MOST_PAGES = 10;

    /** How far apart the book's clock and that of the predictions may be. */
    private static final Duration SLACK = Duration.ofMinutes(5);

    private Charges() {}

    /** Empty while it is not in the book. */
    static Optional<Money> of(WaveSpeedClient client, String id, Instant since, Instant now) throws ProviderException {
        List<Billings.Item> found = new ArrayList<>();
        boolean more = true;
        for (int page = 1; more && page <= MOST_PAGES; page++) {
            Billings billings = client.billings(seconds(since.minus(SLACK)), seconds(now.plus(SLACK)), page);
            billings.items().stream().filter(item -> item.of(id)).forEach(found::add);
            more = billings.more();
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = found.stream().map(Billings.Item::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new Money(sum.max(BigDecimal.ZERO)));
    }

    private static Instant seconds(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS);
    }
}
