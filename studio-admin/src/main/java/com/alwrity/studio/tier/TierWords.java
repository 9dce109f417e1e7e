package com.alwrity.studio.tier;

import static com.alwrity.studio.text.Words.amount;
import static com.alwrity.studio.text.Words.number;
import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Resolution;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A tier in words, cap by cap. */
final class TierWords {

    static final long GIGA = 1_000_000_000;

    private TierWords() {}

    /** Each cap's key in the texts, and what it is. */
    static Map<String, List<String>> of(Tier tier) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("price", List.of(t("admin.tier.price.value", amount(tier.price()))));
        words.put("credits", List.of(number(tier.monthlyCredits())));
        words.put("operations", caps(tier.operations(), TierWords::count));
        words.put("seconds", caps(tier.longestSeconds(), limit -> t("admin.tier.seconds.value", number(limit))));
        words.put("resolution", caps(tier.highestResolution(), Resolution::key));
        words.put("jobs", List.of(cap(tier.jobsAtOnce(), TierWords::count)));
        words.put("storage", List.of(cap(tier.storageBytes(), TierWords::gigabytes)));
        words.put("spend", List.of(cap(tier.spend(), TierWords::money)));
        words.put("features", features(tier));
        words.put("priority", List.of(number(tier.priority())));
        words.put("discount", List.of(number(tier.batchDiscountPercent()) + " %"));
        return words;
    }

    private static List<String> features(Tier tier) {
        return tier.features().isEmpty()
                ? List.of(t("admin.tier.none"))
                : tier.features().stream()
                        .map(feature -> t("admin.tier.feature." + feature.key()))
                        .toList();
    }

    private static <T> List<String> caps(ByOperation<T> caps, Function<T, String> words) {
        List<String> lines = new ArrayList<>(List.of(cap(caps.usual(), words)));
        Map<T, List<OperationKind>> others = new LinkedHashMap<>();
        caps.except()
                .forEach((operation, cap) ->
                        others.computeIfAbsent(cap, same -> new ArrayList<>()).add(operation));
        others.forEach((cap, operations) -> lines.add(t(
                "admin.tier.except",
                operations.stream()
                        .map(operation -> t("admin.operation." + operation.key()))
                        .collect(Collectors.joining(", ")),
                cap(cap, words))));
        return lines;
    }

    private static <T> String cap(T limit, Function<T, String> words) {
        return limit == null ? t("admin.tier.unlimited") : words.apply(limit);
    }

    private static String count(Number limit) {
        return limit.longValue() == 0 ? t("admin.tier.none") : number(limit);
    }

    private static String money(Money limit) {
        return limit.isZero() ? t("admin.tier.none") : amount(limit);
    }

    private static String gigabytes(Long bytes) {
        return bytes == 0
                ? t("admin.tier.none")
                : number(BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(GIGA), 3, RoundingMode.HALF_UP)) + " GB";
    }
}
