package com.alwrity.studio.provider;

import com.alwrity.studio.api.MoneyJson;
import com.alwrity.studio.problem.ProblemTexts;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What came of a test call, in a stable word and in plain ones. */
public record ProviderTestJson(
        boolean answered, String outcome, String message, Long latencyMillis, MoneyJson balance, Integer models) {

    static ProviderTestJson of(TryProvider.Answer answer, Locale locale) {
        return new ProviderTestJson(
                answer.answered(),
                answer.outcome().replaceFirst("^test\\.", ""),
                message(answer, locale),
                answer.took().map(Duration::toMillis).orElse(null),
                MoneyJson.of(answer.balance().orElse(null)),
                answer.models().orElse(null));
    }

    static String message(TryProvider.Answer answer, Locale locale) {
        Map<String, Object> params = new HashMap<>();
        answer.balance().ifPresent(balance -> params.put("balance", "$" + balance.plain()));
        answer.models().ifPresent(models -> params.put("models", models));
        return ProblemTexts.message(answer.outcome(), params, locale);
    }
}
