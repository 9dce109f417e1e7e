package com.alwrity.studio.ledger;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;

/** Why an admin did something: said in a few words, and kept. */
public final class Reason {

    public static final int LONGEST = 500;

    private Reason() {}

    /** @throws StudioException INVALID, naming the field {@code reason} */
    public static void check(String reason) {
        if (reason == null || reason.isBlank()) {
            throw StudioException.invalid(Violation.required("reason"));
        }
        if (reason.length() > LONGEST) {
            throw StudioException.invalid(Violation.tooLong("reason", LONGEST));
        }
    }
}
