package com.alwrity.studio.price;

import com.alwrity.studio.persistence.Lately;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The prices that hold now, and those that a quote was made by. */
@ApplicationScoped
public class Prices {

    private final Clock clock;
    private final Lately<List<PriceVersion>> versions;

    @Inject
    public Prices(PriceVersions stored, Clock clock) {
        this.clock = clock;
        this.versions = new Lately<>(clock, stored::all);
    }

    /** Always what the providers take: where no database is at hand. */
    public Prices() {
        this.clock = null;
        this.versions = null;
    }

    public PriceVersion inForce() {
        return versions == null ? PriceVersion.AT_COST : at(clock.instant());
    }

    /** The one that holds, or held, at an instant. */
    public PriceVersion at(Instant instant) {
        return versions.get().stream()
                .filter(version -> !version.withdrawn() && !version.from().isAfter(instant))
                .max(Comparator.comparing(PriceVersion::from))
                .orElse(PriceVersion.AT_COST);
    }

    /** The one of this number: what a quote was made by holds for it to the end. */
    public PriceVersion version(int number) {
        if (number == 0) {
            return PriceVersion.AT_COST;
        }
        return versions.get().stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseGet(() -> {
                    // Another node published it a moment ago.
                    versions.renew();
                    return versions.get().stream()
                            .filter(version -> version.number() == number)
                            .findFirst()
                            .orElseThrow();
                });
    }

    void renew() {
        versions.renew();
    }
}
