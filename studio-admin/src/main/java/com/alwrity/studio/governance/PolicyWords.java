package com.alwrity.studio.governance;

import static com.alwrity.studio.text.Words.amount;
import static com.alwrity.studio.text.Words.count;
import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a policy takes away, in a few words each. */
final class PolicyWords {

    private PolicyWords() {}

    static List<String> of(Policy policy) {
        List<String> words = new ArrayList<>();
        if (policy.providers() != null) {
            words.add(t("policies.providers", String.join(", ", policy.providers())));
        }
        if (policy.regions() != null) {
            String countries = policy.regions().stream().map(Words::country).collect(Collectors.joining(", "));
            words.add(countries.isEmpty() ? t("policies.here") : t("policies.regions", countries));
        }
        if (!policy.forbiddenModels().isEmpty()) {
            words.add(count("policies.models", policy.forbiddenModels().size()));
        }
        if (policy.approvalAbove() != null) {
            words.add(t("policies.approval", amount(policy.approvalAbove())));
        }
        likeness(words, "face_swap", policy.faceSwap());
        likeness(words, "voice_clone", policy.voiceClone());
        likeness(words, "dubbing", policy.dubbing());
        if (policy.personalData() != PersonalDataRule.ALLOW) {
            words.add(t(
                    "policies.named",
                    t("policy.personal_data"),
                    t("policy.personal_data." + policy.personalData().key())));
        }
        if (policy.flagged() != null) {
            words.add(t(
                    "policies.named",
                    t("policies.flagged"),
                    t("policy.flagged." + policy.flagged().key())));
        }
        if (!policy.sharing()) {
            words.add(t("policies.no_links"));
        }
        if (policy.retentionDays() != null) {
            words.add(count("policies.kept", policy.retentionDays()));
        }
        if (policy.watermark() != null) {
            words.add(t("policies.named", t("policy.watermark"), "“" + policy.watermark() + "”"));
        }
        if (policy.labelled()) {
            words.add(t("policies.labelled"));
        }
        return words;
    }

    private static void likeness(List<String> words, String what, LikenessRule rule) {
        if (rule != LikenessRule.CONSENT) {
            words.add(t("policies.named", t("policy." + what), t("policy." + what + "." + rule.key())));
        }
    }
}
