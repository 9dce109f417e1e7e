package com.alwrity.studio.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lays words out in at most two lines of about 32 columns; a character of East Asia takes two. */
final class CaptionLines {

    private static final int COLUMNS = 32;
    private static final Pattern WIDE =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\u3000-\\u303F\\uFF01-\\uFF60]");

    private CaptionLines() {}

    static boolean fit(List<Speech.Word> words) {
        return !moreThanOne(words) || bestBreak(words) > 0;
    }

    static boolean moreThanOne(List<Speech.Word> words) {
        return columns(joined(words)) > COLUMNS;
    }

    static List<String> of(List<Speech.Word> words) {
        int at = moreThanOne(words) ? bestBreak(words) : 0;
        return at > 0
                ? List.of(joined(words.subList(0, at)), joined(words.subList(at, words.size())))
                : List.of(joined(words));
    }

    /** Cuts a word that is longer than a line. */
    static List<String> chopped(String word) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int columns = 0;
        for (int codePoint : word.codePoints().toArray()) {
            int more = columns(Character.toString(codePoint));
            if (columns + more > COLUMNS) {
                pieces.add(piece.toString());
                piece.setLength(0);
                columns = 0;
            }
            piece.appendCodePoint(codePoint);
            columns += more;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    /** Where two lines come out most alike, or 0 if they do not hold all. */
    private static int bestBreak(List<Speech.Word> words) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int at = 1; at < words.size(); at++) {
            int upper = columns(joined(words.subList(0, at)));
            int lower = columns(joined(words.subList(at, words.size())));
            if (upper <= COLUMNS && lower <= COLUMNS && Math.abs(upper - lower) < least) {
                least = Math.abs(upper - lower);
                best = at;
            }
        }
        return best;
    }

    private static String joined(List<Speech.Word> words) {
        StringBuilder line = new StringBuilder();
        for (Speech.Word word : words) {
            if (!line.isEmpty() && !Unspaced.join(line.toString(), word.text())) {
                line.append(' ');
            }
            line.append(word.text());
        }
        return line.toString();
    }

    private static int columns(String text) {
        return text.codePoints()
                .map(codePoint -> {
                    if (Character.getType(codePoint) == Character.NON_SPACING_MARK) {
                        return 0;
                    }
                    return WIDE.matcher(Character.toString(codePoint)).matches() ? 2 : 1;
                })
                .sum();
    }
}
