package com.alwrity.studio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.RequestField;
import com.alwrity.studio.studio.OperationStudio;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The guide tells of each operation what it takes and makes, and of no provider what it cannot do. */
class OperationsGuideTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([a-z-]+)` \\| [^|]+ \\| ([^|]+) \\| (video|sound|words) \\| ([^|]+) \\|$");

    private static final Map<OperationKind.Output, String> MADE = Map.of(
            OperationKind.Output.VIDEO, "video",
            OperationKind.Output.AUDIO, "sound",
            OperationKind.Output.TEXT, "words");

    private final List<MatchResult> rows = ROW.matcher(guide()).results().toList();

    @Test
    void everyOperationHasARow() {
        assertThat(rows)
                .extracting(row -> row.group(1))
                .containsExactlyElementsOf(OperationStudio.OPERATIONS.stream()
                        .map(OperationKind::key)
                        .toList());
    }

    @Test
    void valuesAndResultsAreThoseOfTheRequests() {
        for (MatchResult row : rows) {
            OperationKind operation = OperationKind.of(row.group(1));
            String values = RequestField.of(operation).stream()
                    .map(field -> field.required() ? "**" + field.name() + "**" : field.name())
                    .collect(Collectors.joining(" "));
            assertThat(row.group(2).replace("\\*", "")).as(row.group(1)).isEqualTo(values);
            assertThat(row.group(3)).as(row.group(1)).isEqualTo(MADE.get(operation.output()));
        }
    }

    @Test
    void whoIsNamedHasAModelForItOfThatStanding() {
        for (MatchResult row : rows) {
            Arrays.stream(row.group(4).split(", ")).forEach(named -> {
                boolean bracketed = named.startsWith("(");
                String provider = named.replaceAll("[()]", "");
                List<Standing> standings = standings(OperationKind.of(row.group(1)), provider);
                assertThat(standings).as(row.group()).contains(bracketed ? Standing.UNPROVEN : Standing.CURRENT);
                assertThat(standings.contains(Standing.CURRENT)).as(row.group()).isNotEqualTo(bracketed);
            });
        }
    }

    private static List<Standing> standings(OperationKind operation, String provider) {
        return Entries.all()
                .filter(model -> model.operations().contains(operation))
                .filter(model -> Entries.nameOf(model.provider()).equalsIgnoreCase(provider))
                .map(Model::standing)
                .toList();
    }

    private static String guide() {
        try {
            return Files.readString(Path.of("..", "docs", "rest-operations.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
