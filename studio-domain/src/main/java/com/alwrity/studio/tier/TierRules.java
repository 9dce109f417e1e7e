package com.alwrity.studio.tier;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What holds for a tier, shipped or edited. All that is wrong is said at once, each at its field. */
public final class TierRules {

    private static final int LONGEST_NAME = 60;
    private static final long MOST_CREDITS = 10_000_000;
    private static final long MOST_JOBS = 1_000_000;
    private static final long LONGEST_SECONDS = 36_000;
    private static final long MOST_AT_ONCE = 10_000;
    private static final long MOST_BYTES = 1_000_000_000_000_000L;
    private static final long DEAREST = 1_000_000;

    private final List<Violation> violations = new ArrayList<>();

    private TierRules() {}

    /**
     * That an entry says something of each cap: one left out would be without limit, and nobody would have said so.
     *
     * @throws StudioException INVALID
     */
    public static void checkWhole(ObjectNode entry) {
        TierRules rules = new TierRules();
        for (RecordComponent component : Tier.class.getRecordComponents()) {
            rules.present(entry, component.getName());
            if (component.getType() == ByOperation.class && entry.get(component.getName()) instanceof ObjectNode caps) {
                rules.present(caps, "usual", component.getName() + ".usual");
            }
        }
        rules.refuse();
    }

    /** @throws StudioException INVALID */
    public static void check(Tier tier) {
        TierRules rules = new TierRules();
        rules.key(tier.key());
        rules.name(tier.name());
        rules.needed("price", tier.price());
        rules.needed("features", tier.features());
        rules.money("price", tier.price());
        rules.money("spend", tier.spend());
        rules.needed("monthlyCredits", tier.monthlyCredits());
        rules.number("monthlyCredits", tier.monthlyCredits(), MOST_CREDITS);
        rules.numbers("operations", tier.operations(), MOST_JOBS);
        rules.numbers("longestSeconds", tier.longestSeconds(), LONGEST_SECONDS);
        rules.needed("highestResolution", tier.highestResolution());
        rules.number("jobsAtOnce", tier.jobsAtOnce(), MOST_AT_ONCE);
        rules.number("storageBytes", tier.storageBytes(), MOST_BYTES);
        rules.needed("priority", tier.priority());
        rules.number("priority", tier.priority(), 100);
        rules.needed("batchDiscountPercent", tier.batchDiscountPercent());
        rules.number("batchDiscountPercent", tier.batchDiscountPercent(), 100);
        rules.refuse();
    }

    private void present(ObjectNode entry, String field) {
        present(entry, field, field);
    }

    private void present(JsonNode entry, String field, String path) {
        if (!entry.has(field)) {
            violations.add(Violation.required(path));
        }
    }

    private void key(String key) {
        if (key == null || !key.matches("[a-z][a-z0-9-]{0,39}")) {
            violations.add(new Violation("key", "malformed"));
        }
    }

    private void name(String name) {
        if (name == null || name.isBlank()) {
            violations.add(Violation.required("name"));
        } else if (name.length() > LONGEST_NAME) {
            violations.add(Violation.tooLong("name", LONGEST_NAME));
        } else if (name.matches(".*\\p{Cntrl}.*")) {
            violations.add(new Violation("name", "malformed"));
        }
    }

    private void needed(String field, Object value) {
        if (value == null) {
            violations.add(Violation.required(field));
        }
    }

    private void money(String field, Money value) {
        if (value != null && value.amount().compareTo(BigDecimal.valueOf(DEAREST)) > 0) {
            violations.add(outOfRange(field, DEAREST));
        }
    }

    private void numbers(String field, ByOperation<Integer> caps, long most) {
        needed(field, caps);
        if (caps != null) {
            number(field + ".usual", caps.usual(), most);
            for (Map.Entry<OperationKind, Integer> cap : caps.except().entrySet()) {
                number(field + ".except." + cap.getKey().key(), cap.getValue(), most);
            }
        }
    }

    private void number(String field, Number value, long most) {
        if (value != null && (value.longValue() < 0 || value.longValue() > most)) {
            violations.add(outOfRange(field, most));
        }
    }

    private static Violation outOfRange(String field, long most) {
        return new Violation(field, "out_of_range", Map.of("from", 0, "to", most, "limit", most));
    }

    private void refuse() {
        if (!violations.isEmpty()) {
            throw StudioException.invalid(violations);
        }
    }
}
