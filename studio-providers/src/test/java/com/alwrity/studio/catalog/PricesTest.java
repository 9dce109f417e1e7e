package com.alwrity.studio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.StudioRequest;
import com.alwrity.studio.provider.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Prices of the whole catalogue against figures that were worked out by hand from what the providers publish. */
class PricesTest {

    private static final Set<String> NOT_SOLD = Set.of("rehearsal");

    @ParameterizedTest(name = "{0} {1} {2} {4} {5} {6}: {9}")
    @CsvFileSource(resources = "prices.csv", numLinesToSkip = 1)
    void aRunCostsWhatTheProviderPublishes(ArgumentsAccessor row) {
        Model model = Entries.find(row.getString(0)).orElseThrow();
        Wish wish = wish(row);
        StudioRequest request =
                wish.request(model.operations().stream().findFirst().orElseThrow());
        List<InputFile> files = wish.files(model, request);

        assertThat(Fit.misfits(model, request, files)).isEmpty();
        assertThat(Pricing.price(model, Workload.of(request, files)))
                .map(Pricing.Price::estimate)
                .as(row.getString(10))
                .contains(Money.of(row.getString(9)));
    }

    @Test
    void everyPricedModelIsInTheTable() {
        assertThat(Entries.metered())
                .filteredOn(model -> !NOT_SOLD.contains(model.provider().key()))
                .extracting(Model::key)
                .isSubsetOf(table());
    }

    private static Wish wish(ArgumentsAccessor row) {
        Map<String, String> words = row.getString(4) == null
                ? Map.of()
                : Arrays.stream(row.getString(4).split(";"))
                        .map(pair -> pair.split("="))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new Wish(
                "x".repeat(or(row.getInteger(8), 20)),
                row.getString(1) == null ? Resolution.P720 : Resolution.of(row.getString(1)),
                AspectRatio.LANDSCAPE_16_9,
                or(row.getInteger(2), 5),
                row.getString(3) == null ? "silent" : row.getString(3),
                words,
                null,
                List.of(seconds(row.getDouble(5)), seconds(row.getDouble(6)), seconds(row.getDouble(7))));
    }

    private static int or(Integer given, int otherwise) {
        return given == null ? otherwise : given;
    }

    private static double seconds(Double given) {
        return given == null ? 8 : given;
    }

    private static Set<String> table() {
        try (InputStream csv = PricesTest.class.getResourceAsStream("prices.csv")) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
