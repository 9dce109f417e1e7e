package com.alwrity.studio.studio;

import com.alwrity.studio.operation.OperationKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A way to create: from words, from a picture, or from a video that is there already. */
public enum CreateMode {
    TEXT_TO_VIDEO(OperationKind.TEXT_TO_VIDEO),
    IMAGE_TO_VIDEO(OperationKind.IMAGE_TO_VIDEO),
    EXTEND(OperationKind.EXTEND_VIDEO),
    RETAKE(OperationKind.RETAKE);

    private final OperationKind operation;

    CreateMode(OperationKind operation) {
        this.operation = operation;
    }

    public OperationKind operation() {
        return operation;
    }

    /** Whether it goes on from a video, whose shape it keeps. */
    public boolean fromVideo() {
        return this == EXTEND || this == RETAKE;
    }

    /** As the REST contract spells it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<CreateMode> find(String key) {
        return Arrays.stream(values()).filter(mode -> mode.key().equals(key)).findFirst();
    }
}
