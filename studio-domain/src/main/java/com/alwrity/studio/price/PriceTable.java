package com.alwrity.studio.price;

import com.alwrity.studio.catalog.PriceRule;
import com.alwrity.studio.csv.CsvWriter;
import com.alwrity.studio.json.Json;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Prices as a table: a row for all models, named *, and one for each that has a price of its own. What
 * is more than an amount for each unit stands in the last column, as JSON.
 */
public final class PriceTable {

    private static final List<String> COLUMNS = List.of("model", "markupPercent", "per", "price", "rule");
    private static final String ALL = "*";
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");
    private static final Pattern PERCENT = Pattern.compile("-?\\d{1,4}(\\.\\d{1,4})?");

    private PriceTable() {}

    public static void write(PriceList list, Appendable out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        csv.row(COLUMNS);
        csv.row(Arrays.asList(ALL, list.markupPercent().toPlainString(), null, null, null));
        for (Map.Entry<String, ModelPrice> own : new TreeMap<>(list.models()).entrySet()) {
            csv.row(row(own.getKey(), own.getValue()));
        }
    }

    private static List<Object> row(String model, ModelPrice price) {
        if (price.rule() == null) {
            return Arrays.asList(model, price.markupPercent().toPlainString(), null, null, null);
        }
        PriceRule.Metered rule = price.rule();
        return plain(rule)
                ? Arrays.asList(
                        model,
                        null,
                        rule.unit().name().toLowerCase(Locale.ROOT),
                        rule.rates().get(0).amount().plain(),
                        null)
                : Arrays.asList(model, null, null, null, Json.write(rule));
    }

    private static boolean plain(PriceRule.Metered rule) {
        return rule.equals(perUnit(rule.unit(), rule.rates().get(0).amount()));
    }

    private static PriceRule.Metered perUnit(PriceRule.Unit unit, Money amount) {
        return new PriceRule.Metered(
                unit, null, null, List.of(new PriceRule.Rate(amount, null)), null, null, null, null);
    }

    /** @throws StudioException INVALID, naming the row and the column; MALFORMED if it is no table */
    public static PriceList read(String text) {
        List<Violation> violations = new ArrayList<>();
        BigDecimal markup = BigDecimal.ZERO;
        Map<String, ModelPrice> models = new HashMap<>();
        int number = 1;
        for (Map<String, String> row : rows(text)) {
            number++;
            String at = "row " + number + ".";
            String model = row.getOrDefault("model", "").strip();
            ModelPrice price = price(row, at, violations);
            if (model.isEmpty()) {
                violations.add(Violation.required(at + "model"));
            } else if (model.equals(ALL) && price != null && price.rule() == null) {
                markup = price.markupPercent();
            } else if (model.equals(ALL)) {
                violations.add(Violation.required(at + "markupPercent"));
            } else if (price != null && models.put(model, price) != null) {
                violations.add(new Violation(at + "model", "price.twice"));
            }
        }
        if (!violations.isEmpty()) {
            throw StudioException.invalid(violations);
        }
        return new PriceList(markup, models);
    }

    private static List<Map<String, String>> rows(String text) {
        CsvSchema withNames = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .enable(CsvParser.Feature.TRIM_SPACES)
                .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                .readerForMapOf(String.class)
                .with(withNames)
                .readValues(text)) {
            List<Map<String, String>> all = rows.readAll();
            CsvSchema found = (CsvSchema) rows.getParserSchema();
            List<Violation> unknown = new ArrayList<>();
            found.forEach(column -> {
                if (!COLUMNS.contains(column.getName())) {
                    unknown.add(new Violation(column.getName(), "unknown_field"));
                }
            });
            if (!unknown.isEmpty()) {
                throw StudioException.invalid(unknown);
            }
            return all;
        } catch (JsonProcessingException e) {
            throw new StudioException(StudioException.Kind.MALFORMED, "csv.malformed");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Null where the row says none, or more than one; then the violations say so. */
    private static ModelPrice price(Map<String, String> row, String at, List<Violation> violations) {
        String percent = row.getOrDefault("markupPercent", "");
        String per = row.getOrDefault("per", "");
        String amount = row.getOrDefault("price", "");
        String rule = row.getOrDefault("rule", "");
        if (Stream.of(percent, per + amount, rule).filter(way -> !way.isEmpty()).count() > 1) {
            violations.add(new Violation(at + "markupPercent", "price.two_ways"));
            return null;
        }
        if (!percent.isEmpty()) {
            return markup(percent, at, violations);
        }
        return rule.isEmpty() ? perUnit(per, amount, at, violations) : whole(rule, at, violations);
    }

    private static ModelPrice markup(String percent, String at, List<Violation> violations) {
        if (PERCENT.matcher(percent).matches()) {
            return ModelPrice.markup(new BigDecimal(percent));
        }
        violations.add(new Violation(at + "markupPercent", "wrong_type"));
        return null;
    }

    private static ModelPrice whole(String rule, String at, List<Violation> violations) {
        try {
            return ModelPrice.rule(Json.mapper().readValue(rule, PriceRule.Metered.class));
        } catch (JsonProcessingException e) {
            violations.add(new Violation(at + "rule", "wrong_type"));
            return null;
        }
    }

    private static ModelPrice perUnit(String per, String amount, String at, List<Violation> violations) {
        List<String> units = Arrays.stream(PriceRule.Unit.values())
                .map(unit -> unit.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!units.contains(per)) {
            violations.add(Violation.notAllowed(at + "per", units));
        } else if (!AMOUNT.matcher(amount).matches()) {
            violations.add(new Violation(at + "price", "not_an_amount"));
        } else {
            return ModelPrice.rule(perUnit(PriceRule.Unit.values()[units.indexOf(per)], Money.of(amount)));
        }
        return null;
    }
}
