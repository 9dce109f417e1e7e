package com.alwrity.studio.provider.local.storyboard.reading;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A text prepared for finding words in it: lower case, without accents, and cut into words. */
final class Said {

    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f\\u064b-\\u0652\\u0640]");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    private final String text;
    private final List<String> words;
    private final Set<String> known;

    Said(String text) {
        String plain = plain(text);
        words = GAPS.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
        known = new HashSet<>(words);
        this.text = " " + String.join(" ", words) + " ";
    }

    /** The keys with the number of their words that are in the text, none that has none. */
    <E extends Enum<E>> Optional<E> best(Map<E, List<String>> lists) {
        return lists.entrySet().stream()
                .filter(list -> count(list.getValue()) > 0)
                .max(Comparator.comparingInt((Map.Entry<E, List<String>> list) -> count(list.getValue()))
                        .thenComparing(list -> -first(list.getValue()))
                        .thenComparing(list -> -list.getKey().ordinal()))
                .map(Map.Entry::getKey);
    }

    /** How many places of the text the words stand at: the same word in two languages counts once. */
    int count(List<String> list) {
        return (int)
                list.stream().filter(this::has).mapToInt(this::place).distinct().count();
    }

    boolean mentions(List<String> list) {
        return list.stream().anyMatch(this::has);
    }

    int wordCount() {
        return words.size();
    }

    /** How many of the text's words are not in the list. */
    int othersThan(List<String> list) {
        return (int)
                words.stream().filter(word -> new Said(word).count(list) == 0).count();
    }

    private int first(List<String> list) {
        return list.stream().filter(this::has).mapToInt(this::place).min().orElse(Integer.MAX_VALUE);
    }

    private int place(String sign) {
        String word = bare(sign);
        int whole = text.indexOf(" " + word);
        return whole >= 0 ? whole + 1 : text.indexOf(word);
    }

    private boolean has(String sign) {
        String word = plain(sign);
        if (word.endsWith("*")) {
            return text.contains(" " + bare(word));
        }
        if (!latin(word)) {
            return text.contains(word);
        }
        return word.contains(" ") ? text.contains(" " + word + " ") : known.contains(word);
    }

    private static String bare(String word) {
        String plain = plain(word);
        return plain.endsWith("*") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static boolean latin(String word) {
        return word.codePoints().allMatch(c -> c < 0x250);
    }

    private static String plain(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return Normalizer.normalize(ACCENTS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    }
}
