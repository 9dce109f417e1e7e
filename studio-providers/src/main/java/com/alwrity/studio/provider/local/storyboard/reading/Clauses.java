package com.alwrity.studio.provider.local.storyboard.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts a prompt into the phrases that are shown one after the other. */
final class Clauses {

    private static final Pattern ENDS = Pattern.compile("[,;:.!?\\n、。，；：！？،؛؟।]+|\\s[-–—]\\s|…");
    private static final Pattern JOINTS = Pattern.compile(
            "\\s(?=(?:in|on|at|over|under|with|about|through|into|beside|while|near|among|en|con|sobre|im|mit|auf|unter|über|dans|sous|avec|sur|في|مع|فوق|تحت)\\s)",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 64;
    private static final int LONGEST_WIDE = 22;

    private Clauses() {}

    static List<String> of(String prompt, int most, List<String> directions) {
        List<String> clauses = new ArrayList<>();
        for (String part : ENDS.split(printable(prompt))) {
            String clause = part.strip();
            if (clause.codePoints().anyMatch(Character::isLetterOrDigit) && !tellsHowToFilm(clause, directions)) {
                clauses.add(shortened(clause));
            }
        }
        if (clauses.size() == 1) {
            clauses = halves(clauses.get(0));
        }
        if (clauses.isEmpty()) {
            return List.of("");
        }
        return clauses.stream().limit(most).map(Clauses::capital).toList();
    }

    /** A phrase alone becomes two where it has a joint in its middle: "neon city | in the rain". */
    private static List<String> halves(String clause) {
        var joint = JOINTS.matcher(clause);
        int best = -1;
        while (joint.find()) {
            if (best < 0 || Math.abs(joint.start() - clause.length() / 2) < Math.abs(best - clause.length() / 2)) {
                best = joint.start();
            }
        }
        return best < clause.length() / 5
                ? List.of(clause)
                : List.of(
                        clause.substring(0, best).strip(),
                        clause.substring(best).strip());
    }

    private static boolean tellsHowToFilm(String clause, List<String> directions) {
        Said said = new Said(clause);
        return said.mentions(directions) && said.othersThan(directions) * 3 <= said.wordCount();
    }

    private static String shortened(String clause) {
        boolean wide = clause.codePoints().filter(Character::isIdeographic).count() * 2 > clause.length();
        int longest = wide ? LONGEST_WIDE : LONGEST;
        if (clause.codePointCount(0, clause.length()) <= longest) {
            return clause;
        }
        int end = clause.offsetByCodePoints(0, longest);
        int space = clause.lastIndexOf(' ', end);
        return clause.substring(0, space > end / 2 ? space : end).strip() + "…";
    }

    private static String printable(String prompt) {
        StringBuilder text = new StringBuilder();
        prompt.codePoints()
                .map(c -> Character.isWhitespace(c) && c != '\n' ? ' ' : c)
                .filter(c -> c == '\n' || !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .forEach(text::appendCodePoint);
        return text.toString().replaceAll(" +", " ");
    }

    private static String capital(String clause) {
        int first = clause.codePointAt(0);
        return clause.substring(0, Character.charCount(first)).toUpperCase(Locale.ROOT)
                + clause.substring(Character.charCount(first));
    }
}
