package com.alwrity.studio.tier;

import com.alwrity.studio.operation.OperationKind;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a tier includes or leaves out as a whole. */
public enum TierFeature {
    /** The standard rung, where an AI service makes it. */
    STANDARD_AI,
    /** The premium rung. */
    PREMIUM,
    /** Persons who speak and act: avatars, dialogues, swaps, dubbing, voices. */
    AVATAR,
    /** Campaigns of many videos at once. */
    BATCH,
    /** Straight to social networks. */
    PUBLISHING,
    /** Programs that work with API tokens. */
    API;

    private static final Set<OperationKind> OF_PERSONS = EnumSet.of(
            OperationKind.TALKING_AVATAR,
            OperationKind.DIALOGUE,
            OperationKind.FACE_SWAP,
            OperationKind.CHARACTER_SWAP,
            OperationKind.DUB_VIDEO,
            OperationKind.LIP_SYNC,
            OperationKind.CLONE_VOICE);

    /** Whether an operation is one of those that {@link #AVATAR} stands for. */
    public static boolean ofPersons(OperationKind operation) {
        return OF_PERSONS.contains(operation);
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static TierFeature of(String key) {
        for (TierFeature feature : values()) {
            if (feature.key().equals(key)) {
                return feature;
            }
        }
        throw new IllegalArgumentException("No feature named " + key);
    }
}
