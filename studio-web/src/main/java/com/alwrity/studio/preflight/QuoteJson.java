package com.alwrity.studio.preflight;

import com.alwrity.studio.api.MoneyJson;
import com.alwrity.studio.operation.Quality;
import com.alwrity.studio.problem.ProblemTexts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A quote as the REST contract has it; the amounts are for all variations together. */
public record QuoteJson(
        UUID id,
        Instant expiresAt,
        Model model,
        MoneyJson estimate,
        MoneyJson ceiling,
        List<DriverJson> drivers,
        Quote.Eta etaSeconds,
        List<Rung> ladder,
        List<FindingJson> findings,
        List<SuggestionJson> suggestions,
        Allowance allowance,
        boolean needsApproval,
        int policyVersion) {

    public static QuoteJson of(Quote quote, Locale locale) {
        return new QuoteJson(
                quote.id(),
                quote.expiresAt(),
                Model.of(quote.model(), locale),
                MoneyJson.of(quote.estimate()),
                MoneyJson.of(quote.ceiling()),
                quote.drivers().stream().map(DriverJson::of).toList(),
                quote.eta(),
                quote.ladder().stream().map(rung -> Rung.of(rung, locale)).toList(),
                quote.findings().stream()
                        .map(finding -> FindingJson.of(finding, locale))
                        .toList(),
                quote.suggestions().stream()
                        .map(suggestion -> SuggestionJson.of(suggestion, locale))
                        .toList(),
                new Allowance(
                        quote.allowance().available().value(),
                        quote.allowance().afterThis().value()),
                quote.needsApproval(),
                quote.policyVersion());
    }

    /** Who would make it, and why: as a stable word and in a sentence. */
    public record Model(String key, String name, String provider, Quality quality, String why, String explanation) {

        static Model of(Quote.QuotedModel model, Locale locale) {
            return model == null
                    ? null
                    : new Model(
                            model.key(),
                            model.name(),
                            model.provider(),
                            model.quality(),
                            model.why(),
                            ProblemTexts.message("route." + model.why(), model.reasonParams(), locale));
        }
    }

    /** A part of the price: what drives it, how it comes about, how much it is. */
    public record DriverJson(String label, String formula, MoneyJson amount) {

        public static DriverJson of(Driver driver) {
            return new DriverJson(driver.label(), driver.formula(), MoneyJson.of(driver.amount()));
        }
    }

    /** What a rung of quality would mean; without a model nobody can do it there, and the differences say why. */
    public record Rung(
            Quality quality, String model, MoneyJson estimate, Quote.Eta etaSeconds, List<String> differences) {

        static Rung of(Quote.Rung rung, Locale locale) {
            String difference = rung.reason() == null
                    ? rung.goodFor()
                    : ProblemTexts.message("rung." + rung.reason(), rung.params(), locale);
            return new Rung(
                    rung.quality(), rung.model(), MoneyJson.of(rung.estimate()), rung.eta(), List.of(difference));
        }
    }

    /** Something that was noticed; the fix gives field values that would settle it. */
    public record FindingJson(String severity, String field, String code, String message, Map<String, Object> fix) {

        static FindingJson of(Finding finding, Locale locale) {
            return new FindingJson(
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    finding.field(),
                    finding.code(),
                    ProblemTexts.message(finding.code(), finding.params(), locale),
                    finding.fix());
        }
    }

    /** A way to get it cheaper; the change gives the field values that bring it about. */
    public record SuggestionJson(String code, String message, MoneyJson saves, Map<String, Object> change) {

        static SuggestionJson of(Quote.Suggestion suggestion, Locale locale) {
            Map<String, Object> params = new java.util.HashMap<>(suggestion.change());
            params.put("saves", suggestion.saves().plain());
            return new SuggestionJson(
                    suggestion.code(),
                    ProblemTexts.message(suggestion.code(), params, locale),
                    MoneyJson.of(suggestion.saves()),
                    suggestion.change());
        }
    }

    /** What the workspace has, and would have left, in credits. */
    public record Allowance(BigDecimal creditsAvailable, BigDecimal afterThis) {}
}
