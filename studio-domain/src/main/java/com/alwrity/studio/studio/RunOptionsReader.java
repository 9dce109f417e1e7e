package com.alwrity.studio.studio;

import com.alwrity.studio.asset.CurateAsset;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Preference;
import com.alwrity.studio.operation.Quality;
import com.alwrity.studio.operation.RunOptions;
import com.alwrity.studio.problem.Violation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads how a form is to be run: quality, model, number, what it may cost, and what the results are called. */
final class RunOptionsReader {

    private static final int TITLE_FROM_PROMPT = 60;
    private static final int MAX_COST_SCALE = 100;

    private final FormReader reader;

    RunOptionsReader(FormReader reader) {
        this.reader = reader;
    }

    RunOptions read(RunForm form, String prompt, OperationKind operation) {
        Quality quality = reader.choice(
                "quality", form.quality(), Quality::find, Quality.values(), Quality::key, Quality.STANDARD);
        int variations = reader.number("variations", form.variations(), 1, 1, RunOptions.MAX_VARIATIONS);
        String title = reader.text("title", form.title(), CurateAsset.MAX_TITLE);
        List<String> tags = form.tags() == null ? List.of() : form.tags();
        CurateAsset.checkTags(tags, reader.violations());
        return new RunOptions(
                quality,
                form.model() == null ? RunOptions.AUTO : form.model(),
                reader.choice("prefer", form.prefer(), Preference::find, Preference.values(), Preference::key, null),
                maxCost(form.maxCost()),
                title.isEmpty() ? titleOf(prompt, operation) : title,
                reader.violations().isEmpty()
                        ? tags.stream().map(String::strip).distinct().toList()
                        : List.of(),
                Boolean.TRUE.equals(form.reuse()),
                Boolean.TRUE.equals(form.allowDowngrade()),
                variations,
                form.consent());
    }

    private Money maxCost(BigDecimal maxCost) {
        if (maxCost == null) {
            return null;
        }
        // The scale first: rounding a number with a billion decimals would take forever.
        if (Math.abs((long) maxCost.scale()) > MAX_COST_SCALE
                || maxCost.signum() < 0
                || maxCost.compareTo(BigDecimal.valueOf(1_000_000)) > 0) {
            reader.reject(new Violation("maxCost", "out_of_range", Map.of("from", 0, "to", 1_000_000)));
            return null;
        }
        return new Money(maxCost);
    }

    /** The prompt's beginning, cut between words; what is done where there is none. */
    private static String titleOf(String prompt, OperationKind operation) {
        if (prompt.isEmpty()) {
            return operation == OperationKind.IMAGE_TO_VIDEO ? "Camera move" : named(operation);
        }
        String line = prompt.replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= TITLE_FROM_PROMPT) {
            return line;
        }
        String start = line.substring(0, line.offsetByCodePoints(0, TITLE_FROM_PROMPT));
        int space = start.lastIndexOf(' ');
        return (space > TITLE_FROM_PROMPT / 2 ? start.substring(0, space) : start) + "…";
    }

    /** Such as {@code Upscale video}. */
    private static String named(OperationKind operation) {
        String words = operation.key().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
