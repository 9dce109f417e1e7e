package com.alwrity.studio.ledger;

import com.alwrity.studio.problem.Violation;
import java.util.List;
import java.util.regex.Pattern;

/** Amounts of money as programs write them. */
public final class AmountText {

    /** No exponents: 1e9 is a mistake more often than a wish. */
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");

    private AmountText() {}

    /** Null where there is none, or it is none; then the violations say so. */
    public static Money read(String field, String text, List<Violation> violations) {
        if (text == null) {
            return null;
        }
        if (!DECIMAL.matcher(text).matches()) {
            violations.add(new Violation(field, "not_an_amount"));
            return null;
        }
        return Money.of(text);
    }
}
