package com.alwrity.studio.price;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Prices, seen and published by an admin. */
@ApplicationScoped
public class RevisePrices {

    private final Catalog catalog;
    private final PriceVersions versions;
    private final PublishPrices publishing;
    private final Prices prices;
    private final Clock clock;

    @Inject
    public RevisePrices(Catalog catalog, PriceVersions versions, PublishPrices publishing, Prices prices, Clock clock) {
        this.catalog = catalog;
        this.versions = versions;
        this.publishing = publishing;
        this.prices = prices;
        this.clock = clock;
    }

    protected RevisePrices() {
        this(null, null, null, null, null);
    }

    /** All, the newest first; what holds before the first one is not among them. */
    public List<PriceVersion> all(Caller admin) {
        admin.require(Role.ADMIN);
        return versions.all();
    }

    public PriceVersion inForce(Caller admin) {
        admin.require(Role.ADMIN);
        return prices.inForce();
    }

    /** @throws StudioException NOT_FOUND */
    public PriceVersion get(Caller admin, int number) {
        return all(admin).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> StudioException.notFound("price"));
    }

    /** @throws StudioException INVALID, naming the field */
    public void check(Caller admin, PriceDraft draft) {
        admin.require(Role.ADMIN);
        draft.check(catalog, now());
    }

    /**
     * From the draft's moment on, quotes are made by it; those made before keep theirs.
     *
     * @param expected the number of the newest version that the draft was made from; 0 if there was none
     * @throws StudioException INVALID, naming the field; CONFLICT if somebody published meanwhile, or something else
     *     begins at that moment
     */
    public PriceVersion publish(Caller admin, PriceDraft draft, int expected) {
        check(admin, draft);
        Instant from = draft.from() == null ? now() : draft.from().truncatedTo(ChronoUnit.MICROS);
        int number = publishing.publish(admin, draft, from, expected);
        prices.renew();
        return get(admin, number);
    }

    /** @throws StudioException NOT_FOUND; CONFLICT if it has begun already */
    public void withdraw(Caller admin, int number) {
        PriceVersion version = get(admin, number);
        if (!version.from().isAfter(now())) {
            throw new StudioException(StudioException.Kind.CONFLICT, "price.in_force", Map.of("number", number));
        }
        versions.withdraw(admin, number);
        prices.renew();
    }

    /** As fine as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
