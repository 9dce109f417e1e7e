package com.alwrity.studio.governance;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a policy may say: nothing of providers, countries and models that there are not. */
public final class PolicyRules {

    public static final int LONGEST_NOTE = 500;
    public static final int LONGEST_WATERMARK = 60;
    public static final int LONGEST_RETENTION_DAYS = 3_650;

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private PolicyRules() {}

    /** @throws StudioException INVALID, naming all fields that are wrong */
    static void check(Policy policy, String note, Catalog catalog) {
        List<Violation> violations = new ArrayList<>();
        List<String> known = catalog.providers().stream()
                .map(provider -> provider.id().key())
                .sorted()
                .toList();
        if (policy.providers() != null && !known.containsAll(policy.providers())) {
            violations.add(Violation.notAllowed("providers", known));
        }
        if (policy.regions() != null && !policy.regions().stream().allMatch(PolicyRules::country)) {
            violations.add(new Violation("regions", "policy.not_a_country"));
        }
        if (policy.forbiddenModels().stream().anyMatch(key -> catalog.model(key).isEmpty())) {
            violations.add(new Violation("forbiddenModels", "model.unknown"));
        }
        if (policy.providers() != null && policy.providers().isEmpty()) {
            violations.add(Violation.required("providers"));
        }
        if (policy.retentionDays() != null
                && (policy.retentionDays() < 1 || policy.retentionDays() > LONGEST_RETENTION_DAYS)) {
            violations.add(
                    new Violation("retentionDays", "out_of_range", Map.of("from", 1, "to", LONGEST_RETENTION_DAYS)));
        }
        if (policy.watermark() != null && policy.watermark().length() > LONGEST_WATERMARK) {
            violations.add(Violation.tooLong("watermark", LONGEST_WATERMARK));
        }
        if (note.length() > LONGEST_NOTE) {
            violations.add(Violation.tooLong("note", LONGEST_NOTE));
        }
        if (!violations.isEmpty()) {
            throw StudioException.invalid(violations);
        }
    }

    /** Why an admin says so, which whoever it holds for may read. */
    static String reason(String note) {
        if (note == null || note.isBlank()) {
            throw StudioException.invalid(Violation.required("note"));
        }
        return note.strip();
    }

    private static boolean country(String code) {
        return code.equals(code.toLowerCase(Locale.ROOT)) && COUNTRIES.contains(code.toUpperCase(Locale.ROOT));
    }
}
