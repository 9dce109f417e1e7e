package com.alwrity.studio.governance;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.OperationKind;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * What the owners of a workspace allow in it. What is null is as the installation has it.
 *
 * @param providers the keys of those that orders may go to; null for all
 * @param regions the countries that they may work in, as ISO 3166 codes of two small letters; null for anywhere. This
 *     machine and its owner's are always among them
 * @param forbiddenModels keys of models that are not to be used
 * @param flagged null for what the installation does with them
 * @param sharing whether links may show assets to people who are not signed in
 * @param approvalAbove what an order may cost at most before somebody has to approve of it; null for any amount
 * @param retentionDays days after which assets that nobody favours go into the trash; null for never
 * @param watermark what is written on pictures and videos that are made; null for nothing
 * @param labelled whether what a model made says so, for all to see
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Policy(
        List<String> providers,
        List<String> regions,
        List<String> forbiddenModels,
        FlaggedRule flagged,
        LikenessRule faceSwap,
        LikenessRule voiceClone,
        LikenessRule dubbing,
        PersonalDataRule personalData,
        Boolean sharing,
        Money approvalAbove,
        Integer retentionDays,
        String watermark,
        Boolean labelled) {

    /** Everything that the installation allows. */
    public static final Policy OPEN =
            new Policy(null, null, null, null, null, null, null, null, null, null, null, null, null);

    public Policy {
        providers = sorted(providers);
        regions = sorted(regions);
        forbiddenModels = forbiddenModels == null ? List.of() : sorted(forbiddenModels);
        faceSwap = faceSwap == null ? LikenessRule.CONSENT : faceSwap;
        voiceClone = voiceClone == null ? LikenessRule.CONSENT : voiceClone;
        dubbing = dubbing == null ? LikenessRule.CONSENT : dubbing;
        personalData = personalData == null ? PersonalDataRule.ALLOW : personalData;
        sharing = !Boolean.FALSE.equals(sharing);
        watermark = watermark == null || watermark.isBlank() ? null : watermark.strip();
        labelled = Boolean.TRUE.equals(labelled);
    }

    /** What holds for an operation that takes somebody's face or voice elsewhere; consent for all others. */
    public LikenessRule of(OperationKind operation) {
        return switch (operation) {
            case FACE_SWAP -> faceSwap;
            case CLONE_VOICE -> voiceClone;
            case DUB_VIDEO -> dubbing;
            default -> LikenessRule.CONSENT;
        };
    }

    /** Whether somebody has to approve of such an order before it runs. */
    public boolean needsApproval(OperationKind operation, Money ceiling) {
        return of(operation) == LikenessRule.APPROVAL || approvalAbove != null && ceiling.compareTo(approvalAbove) > 0;
    }

    private static List<String> sorted(List<String> keys) {
        return keys == null ? null : keys.stream().distinct().sorted().toList();
    }
}
