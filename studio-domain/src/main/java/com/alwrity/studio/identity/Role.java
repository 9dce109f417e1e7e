package com.alwrity.studio.identity;

/** What somebody may do in this installation. Each includes the ones before it. */
public enum Role {
    /** Makes videos. */
    CREATOR,
    /** Runs batches and exports, too. */
    OPERATOR,
    /** Runs the installation, too. */
    ADMIN;

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
