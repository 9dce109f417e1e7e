package com.alwrity.studio.governance;

import com.alwrity.studio.ledger.AmountText;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A policy as it is to be from now on, all of it.
 *
 * @param expectedVersion the number of the one that the edit was made from
 * @param note why
 * @param approvalAbove US dollars, as a decimal string
 * @param retentionDays days after which assets that nobody favours go into the trash
 * @param watermark what is written on what is made
 * @param labelled whether what a model made says so
 */
public record PolicyRequest(
        Integer expectedVersion,
        String note,
        List<String> providers,
        List<String> regions,
        List<String> forbiddenModels,
        String flagged,
        String faceSwap,
        String voiceClone,
        String dubbing,
        String personalData,
        Boolean sharing,
        String approvalAbove,
        Integer retentionDays,
        String watermark,
        Boolean labelled) {

    /** @throws StudioException INVALID, naming the fields that cannot be read */
    Policy wanted() {
        List<Violation> violations = new ArrayList<>();
        Policy policy = new Policy(
                keys("providers", providers, violations),
                keys("regions", regions, violations),
                keys("forbiddenModels", forbiddenModels, violations),
                choice("flagged", flagged, FlaggedRule::find, FlaggedRule.values(), FlaggedRule::key, violations),
                likeness("faceSwap", faceSwap, violations),
                likeness("voiceClone", voiceClone, violations),
                likeness("dubbing", dubbing, violations),
                choice(
                        "personalData",
                        personalData,
                        PersonalDataRule::find,
                        PersonalDataRule.values(),
                        PersonalDataRule::key,
                        violations),
                sharing,
                AmountText.read("approvalAbove", approvalAbove, violations),
                retentionDays,
                watermark,
                labelled);
        if (!violations.isEmpty()) {
            throw StudioException.invalid(violations);
        }
        return policy;
    }

    private static List<String> keys(String field, List<String> given, List<Violation> violations) {
        if (given != null && given.stream().anyMatch(Objects::isNull)) {
            violations.add(new Violation(field, "wrong_type"));
            return List.of();
        }
        return given;
    }

    private static LikenessRule likeness(String field, String key, List<Violation> violations) {
        return choice(field, key, LikenessRule::find, LikenessRule.values(), LikenessRule::key, violations);
    }

    private static <T> T choice(
            String field,
            String key,
            Function<String, Optional<T>> find,
            T[] all,
            Function<T, String> keys,
            List<Violation> violations) {
        if (key == null) {
            return null;
        }
        Optional<T> found = find.apply(key);
        if (found.isEmpty()) {
            violations.add(
                    Violation.notAllowed(field, Arrays.stream(all).map(keys).toList()));
        }
        return found.orElse(null);
    }
}
