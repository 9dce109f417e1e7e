package com.alwrity.studio.catalog;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes of models' entries, applied all together. */
public record ModelChangesRequest(List<ChangeJson> changes) {

    static final int MOST = 200;
    private static final BigDecimal DEAREST = BigDecimal.valueOf(10_000);

    /** @throws StudioException INVALID, naming all that is wrong */
    List<ModelChange> read() {
        if (changes == null || changes.isEmpty()) {
            throw StudioException.invalid(Violation.required("changes"));
        }
        if (changes.size() > MOST) {
            throw StudioException.invalid(new Violation("changes", "too_many", Map.of("limit", MOST)));
        }
        List<Violation> violations = new ArrayList<>();
        List<ModelChange> read = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            String at = "changes[" + i + "]";
            if (changes.get(i) == null) {
                violations.add(Violation.required(at));
            } else {
                changes.get(i).read(at, violations).ifPresent(read::add);
            }
        }
        if (!violations.isEmpty()) {
            throw StudioException.invalid(violations);
        }
        return read;
    }

    /**
     * A change of one model.
     *
     * @param basePrice US dollars for its cheapest run, for a change of the price
     */
    public record ChangeJson(String key, String change, BigDecimal basePrice) {

        static ChangeJson of(ModelChange change) {
            return new ChangeJson(
                    change.key(),
                    change.change().key(),
                    change.basePrice() == null
                            ? null
                            : change.basePrice().amount().stripTrailingZeros());
        }

        private Optional<ModelChange> read(String at, List<Violation> violations) {
            int before = violations.size();
            if (key == null) {
                violations.add(Violation.required(at + ".key"));
            }
            Optional<ModelChange.Kind> kind = Arrays.stream(ModelChange.Kind.values())
                    .filter(known -> known.key().equals(change))
                    .findFirst();
            if (kind.isEmpty()) {
                List<String> known = Arrays.stream(ModelChange.Kind.values())
                        .map(ModelChange.Kind::key)
                        .toList();
                violations.add(change == null ? Violation.required(at + ".change") : notAllowed(at, known));
            }
            if (basePrice != null && (basePrice.signum() <= 0 || basePrice.compareTo(DEAREST) > 0)) {
                violations.add(new Violation(
                        at + ".basePrice", "out_of_range", Map.of("from", 0, "to", DEAREST, "limit", DEAREST)));
            }
            return violations.size() > before
                    ? Optional.empty()
                    : Optional.of(new ModelChange(key, kind.orElseThrow(), basePrice == null ? null : money()));
        }

        private Money money() {
            return new Money(basePrice);
        }

        private static Violation notAllowed(String at, List<String> known) {
            return Violation.notAllowed(at + ".change", known);
        }
    }
}
