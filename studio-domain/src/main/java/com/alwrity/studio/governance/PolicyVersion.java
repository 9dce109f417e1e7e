package com.alwrity.studio.governance;

import java.time.Instant;

/**
 * A policy as it was set.
 *
 * @param number grows with each edit in the workspace; 0 where nobody has set one
 * @param note why, in the words of who did it; empty where they said nothing
 * @param at null where nobody has set one
 * @param by the name of who did it; null where nobody has
 */
public record PolicyVersion(int number, Policy policy, String note, Instant at, String by) {

    /** Before anybody set one. */
    public static final PolicyVersion NONE = new PolicyVersion(0, Policy.OPEN, "", null, null);
}
