package com.alwrity.studio.tier;

import com.alwrity.studio.identity.CurrentCaller;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import com.alwrity.studio.problem.Wording;
import java.util.List;

/** What the page of tiers can do. */
record TiersDesk(ReviseTiers revise, CurrentCaller current, Wording wording) {

    List<TierOverview> all() {
        return revise.all(current.caller());
    }

    void put(Tier tier, int expectedVersion, String reason) {
        revise.put(current.caller(), tier.key(), tier, expectedVersion, reason);
    }

    void delete(TierOverview tier, String reason) {
        revise.delete(current.caller(), tier.tier().key(), tier.version(), reason);
    }

    String words(StudioException refused) {
        return wording.of(refused.code(), refused.params());
    }

    String words(Violation wrong) {
        return wording.of(wrong);
    }
}
