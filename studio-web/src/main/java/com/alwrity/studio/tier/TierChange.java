package com.alwrity.studio.tier;

import com.alwrity.studio.api.JsonReader;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A tier as it shall be.
 *
 * @param expectedVersion that it was made from; 0 for a new one
 */
public record TierChange(Integer expectedVersion, String reason, Tier tier) {

    /** @throws StudioException INVALID, naming the field; a cap that is left out is no cap without limit */
    static TierChange read(ObjectNode body) {
        TierChange change = (TierChange) JsonReader.convert(body, TierChange.class);
        if (change.expectedVersion() == null) {
            throw StudioException.invalid(Violation.required("expectedVersion"));
        }
        if (!(body.get("tier") instanceof ObjectNode tier)) {
            throw StudioException.invalid(Violation.required("tier"));
        }
        try {
            TierRules.checkWhole(tier);
            TierRules.check(change.tier());
        } catch (StudioException e) {
            throw StudioException.invalid(e.violations().stream()
                    .map(wrong -> new Violation("tier." + wrong.field(), wrong.code(), wrong.params()))
                    .toList());
        }
        return change;
    }
}
