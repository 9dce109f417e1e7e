package com.alwrity.studio.speech;

import java.util.regex.Pattern;

/** Scripts that put no spaces between words. */
final class Unspaced {

    private static final Pattern CHARACTER =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}"
                    + "\\u3000-\\u303F\\uFF01-\\uFF0F\\uFF1A-\\uFF20]");

    private Unspaced() {}

    static boolean isIn(String text) {
        return CHARACTER.matcher(text).find();
    }

    /** Whether two neighbouring words are written without a space between them. */
    static boolean join(String left, String right) {
        return !left.isEmpty()
                && !right.isEmpty()
                && isIn(Character.toString(left.codePointBefore(left.length())))
                && isIn(Character.toString(right.codePointAt(0)));
    }
}
