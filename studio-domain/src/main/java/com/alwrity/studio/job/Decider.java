package com.alwrity.studio.job;

import com.alwrity.studio.identity.Caller;
import java.util.UUID;

/** Who says yes or no to an order. */
sealed interface Decider {

    /** Somebody of the workspace. */
    record Member(Caller caller) implements Decider {}

    /**
     * An admin of the installation.
     *
     * @param caller in the workspace of the order
     */
    record Admin(Caller caller) implements Decider {}

    /**
     * Somebody from outside.
     *
     * @param link the link that they hold
     * @param name whom it was made for
     */
    record Outsider(UUID link, String name) implements Decider {}
}
