package com.alwrity.studio.governance;

import com.alwrity.studio.api.MoneyJson;
import java.time.Instant;
import java.util.List;

/**
 * A workspace's policy as the REST contract has it; what is absent is as the installation has it.
 *
 * @param version its number, to be named by an edit; 0 where nobody has set one
 */
public record PolicyJson(
        int version,
        List<String> providers,
        List<String> regions,
        List<String> forbiddenModels,
        FlaggedRule flagged,
        LikenessRule faceSwap,
        LikenessRule voiceClone,
        LikenessRule dubbing,
        PersonalDataRule personalData,
        boolean sharing,
        MoneyJson approvalAbove,
        Integer retentionDays,
        String watermark,
        boolean labelled,
        String note,
        Instant setAt,
        String setBy) {

    static PolicyJson of(PolicyVersion version) {
        Policy policy = version.policy();
        return new PolicyJson(
                version.number(),
                policy.providers(),
                policy.regions(),
                policy.forbiddenModels(),
                policy.flagged(),
                policy.faceSwap(),
                policy.voiceClone(),
                policy.dubbing(),
                policy.personalData(),
                policy.sharing(),
                MoneyJson.of(policy.approvalAbove()),
                policy.retentionDays(),
                policy.watermark(),
                policy.labelled(),
                version.note(),
                version.at(),
                version.by());
    }
}
