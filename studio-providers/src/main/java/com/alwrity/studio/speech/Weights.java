package com.alwrity.studio.speech;

import java.util.List;
import java.util.regex.Pattern;

/** How long words take beside each other, roughly. */
final class Weights {

    private static final Pattern BETWEEN_PHONEMES = Pattern.compile("[_\\s]+");
    private static final double LONG_VOWEL = 0.5;
    private static final double WORD = 1;
    /** A numeral is read out as a word of several letters. */
    private static final double DIGIT = 4;
    /** A character of a script without an alphabet is a syllable. */
    private static final double SYLLABLE = 2.5;

    private Weights() {}

    /** @param words the phonemes of each word, in IPA, an underscore or a space between two */
    static double[] ofPhonemes(List<String> words) {
        return words.stream()
                .mapToDouble(word -> BETWEEN_PHONEMES.split(word).length
                        + LONG_VOWEL * word.chars().filter(sign -> sign == 'ː').count())
                .toArray();
    }

    static double[] ofLetters(Script script) {
        return script.words().stream()
                .mapToDouble(word -> WORD
                        + word.spoken()
                                .codePoints()
                                .mapToDouble(Weights::ofLetter)
                                .sum())
                .toArray();
    }

    private static double ofLetter(int letter) {
        if (Character.isDigit(letter)) {
            return DIGIT;
        }
        if (!Character.isLetter(letter)) {
            return 0;
        }
        return Character.isIdeographic(letter) || Unspaced.isIn(Character.toString(letter)) ? SYLLABLE : 1;
    }
}
