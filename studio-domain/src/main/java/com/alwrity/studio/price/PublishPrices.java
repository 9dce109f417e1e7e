package com.alwrity.studio.price;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** One transaction: nobody publishes between the look at what there is and the new version. */
@ApplicationScoped
class PublishPrices {

    @Inject
    private PriceVersions versions;

    /** @return the number of the new version */
    @Transactional
    int publish(Caller admin, PriceDraft draft, Instant from, int expected) {
        versions.lock();
        List<PriceVersion> all = versions.all();
        int latest = all.isEmpty() ? 0 : all.get(0).number();
        if (latest != expected) {
            PriceVersion other = all.isEmpty() ? PriceVersion.AT_COST : all.get(0);
            throw new StudioException(
                    StudioException.Kind.CONFLICT,
                    "edited.meanwhile",
                    Map.of(
                            "by",
                            String.valueOf(other.by()),
                            "at",
                            other.madeAt().toString()));
        }
        if (all.stream()
                .anyMatch(version -> !version.withdrawn() && version.from().equals(from))) {
            throw new StudioException(
                    StudioException.Kind.CONFLICT, "price.same_moment", Map.of("at", from.toString()));
        }
        versions.add(admin, latest + 1, from, draft.list(), draft.note());
        return latest + 1;
    }
}
