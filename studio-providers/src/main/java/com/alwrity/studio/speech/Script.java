package com.alwrity.studio.speech;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text made ready to be spoken: word by word, without what a voice cannot say or an engine would take as a command. */
record Script(List<Word> words) {

    /** Emoji and other pictures with what joins them; private and unassigned characters; controls. */
    private static final Pattern UNSPEAKABLE = Pattern.compile(
            "[\\p{So}\\x{1F3FB}-\\x{1F3FF}\\p{Cs}\\p{Co}\\p{Cn}\\p{Cc}&&[^°©®™№]]" + "[\\u200D\\uFE0E\\uFE0F]*");

    /** What steers the look of a text; the two joiners are spelling in Persian and in the scripts of India. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\uFE0E\\uFE0F\\u20E3&&[^\\u200C\\u200D]]");

    private static final Pattern MARKUP = Pattern.compile("[\\[\\]{}<>|\\\\^~_*#\"`=]");
    private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern ENDS_CLAUSE = Pattern.compile("[.,;:!?…。、，！？；：،؛؟।—–)]['\"”’»)]*$");

    /** Several words of Chinese; where each begins, nobody here can tell, so that each character counts as one. */
    private static final Pattern LONG_HAN = Pattern.compile("\\p{IsHan}{4,}");

    Script {
        words = List.copyOf(words);
    }

    static Script of(String text, String language) {
        String visible = UNSPEAKABLE.matcher(text).replaceAll(" ");
        String clean = INVISIBLE.matcher(visible).replaceAll("").strip();
        List<Word> words = new ArrayList<>();
        String lead = "";
        for (String part : clean.split("[\\s\\p{Z}]+")) {
            for (Word word : apart(part, Locale.forLanguageTag(language))) {
                if (SAYS_SOMETHING.matcher(word.spoken()).find()) {
                    words.add(new Word(lead + word.shown(), word.spoken(), word.joined()));
                    lead = "";
                } else if (words.isEmpty()) {
                    lead += word.shown();
                } else {
                    Word before = words.remove(words.size() - 1);
                    words.add(before.followedBy(word));
                }
            }
        }
        return new Script(words);
    }

    /** Splits what is written without spaces into its words. */
    private static List<Word> apart(String part, Locale locale) {
        if (part.isEmpty()) {
            return List.of();
        }
        if (!Unspaced.isIn(part)) {
            return List.of(new Word(part, spoken(part), false));
        }
        List<Word> words = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getWordInstance(locale);
        breaks.setText(part);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String piece = part.substring(start, end);
            for (String word : LONG_HAN.matcher(piece).matches() ? piece.split("(?<=.)") : new String[] {piece}) {
                words.add(new Word(word, spoken(word), !words.isEmpty()));
            }
        }
        return words;
    }

    private static String spoken(String shown) {
        return MARKUP.matcher(shown).replaceAll(" ").strip();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** All of it on one line. */
    String spoken() {
        return words.stream()
                .map(word -> (word.joined() ? "" : " ") + word.spoken())
                .collect(Collectors.joining())
                .strip();
    }

    /**
     * A word.
     *
     * @param shown as written, with its punctuation
     * @param spoken what the engine is given
     * @param joined no space stands before it
     */
    record Word(String shown, String spoken, boolean joined) {

        private Word followedBy(Word mark) {
            String space = mark.joined() ? "" : " ";
            return new Word(shown + space + mark.shown(), (spoken + space + mark.spoken()).strip(), joined);
        }

        /** Whether a voice makes a pause after it. */
        boolean endsClause() {
            return ENDS_CLAUSE.matcher(shown).find();
        }
    }
}
