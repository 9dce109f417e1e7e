package com.alwrity.studio.catalog;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What holds for a platform that an admin edits. All that is wrong is said at once, each at its field. */
public final class PlatformRules {

    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_SOURCE = 500;
    private static final int LEAST_PIXELS = 64;
    private static final int MOST_PIXELS = 8_192;
    private static final double LONGEST_SECONDS = 86_400;
    private static final long MOST_BYTES = 1_000_000_000_000L;
    private static final double WIDEST_EDGE = 0.5;

    private final List<Violation> violations = new ArrayList<>();

    private PlatformRules() {}

    /**
     * @param today the day that it counts as checked on where the draft does not say, and the last that it may say
     * @throws StudioException INVALID
     */
    static PlatformSpec spec(String id, PlatformDraft draft, LocalDate today) {
        PlatformRules rules = new PlatformRules();
        if (!id.matches("[a-z][a-z0-9-]{0,59}")) {
            rules.violations.add(new Violation("id", "malformed"));
        }
        rules.text("name", draft.name(), LONGEST_NAME);
        rules.text("source", draft.source(), LONGEST_SOURCE);
        if (draft.aspectRatios() == null
                || draft.aspectRatios().isEmpty()
                || draft.aspectRatios().stream().anyMatch(Objects::isNull)) {
            rules.violations.add(Violation.required("aspectRatios"));
        }
        rules.pixels("width", draft.width());
        rules.pixels("height", draft.height());
        rules.number("minDurationSeconds", draft.minDurationSeconds(), 0, LONGEST_SECONDS);
        Double least = draft.minDurationSeconds();
        rules.number("maxDurationSeconds", draft.maxDurationSeconds(), least == null ? 1 : least, LONGEST_SECONDS);
        rules.number("maxBytes", draft.maxBytes(), 1, MOST_BYTES);
        PlatformSpec.SafeArea area = rules.area(draft.safeArea());
        LocalDate checked = rules.day(draft.checkedOn(), today);
        if (!rules.violations.isEmpty()) {
            throw StudioException.invalid(rules.violations);
        }
        return new PlatformSpec(
                id,
                draft.name().strip(),
                draft.aspectRatios().stream().distinct().toList(),
                draft.width(),
                draft.height(),
                draft.minDurationSeconds(),
                draft.maxDurationSeconds(),
                draft.maxBytes(),
                area,
                draft.source().strip(),
                checked.toString());
    }

    private void text(String field, String value, int longest) {
        if (value == null || value.isBlank()) {
            violations.add(Violation.required(field));
        } else if (value.length() > longest) {
            violations.add(Violation.tooLong(field, longest));
        } else if (value.matches(".*\\p{Cntrl}.*")) {
            violations.add(new Violation(field, "malformed"));
        }
    }

    private void pixels(String field, Integer value) {
        if (value == null) {
            violations.add(Violation.required(field));
        } else {
            number(field, value, LEAST_PIXELS, MOST_PIXELS);
        }
    }

    private void number(String field, Number value, double from, double to) {
        if (value != null && !(value.doubleValue() >= from && value.doubleValue() <= to)) {
            violations.add(new Violation(
                    field,
                    "out_of_range",
                    Map.of("from", from, "to", to, "limit", value.doubleValue() < from ? from : to)));
        }
    }

    private PlatformSpec.SafeArea area(PlatformDraft.Edges edges) {
        if (edges == null) {
            return null;
        }
        int before = violations.size();
        edge("top", edges.top());
        edge("right", edges.right());
        edge("bottom", edges.bottom());
        edge("left", edges.left());
        return violations.size() > before
                ? null
                : new PlatformSpec.SafeArea(edges.top(), edges.right(), edges.bottom(), edges.left());
    }

    private void edge(String name, Double value) {
        if (value == null) {
            violations.add(Violation.required("safeArea." + name));
        } else {
            number("safeArea." + name, value, 0, WIDEST_EDGE);
        }
    }

    private LocalDate day(String text, LocalDate today) {
        if (text == null || text.isBlank()) {
            return today;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isAfter(today)) {
                return day;
            }
        } catch (DateTimeException e) {
            // Said below, as for a day that is yet to come.
        }
        violations.add(new Violation("checkedOn", "malformed"));
        return today;
    }
}
