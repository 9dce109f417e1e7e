package com.alwrity.studio.asset;

/** Where an asset is in its life. */
public enum AssetState {
    /** Taken in; its poster and other renditions are being made. */
    PROCESSING,
    READY,
    /** Turned out to be unusable when its renditions were made. */
    REJECTED,
    /** In the trash, from where it can be restored. */
    TRASHED
}
