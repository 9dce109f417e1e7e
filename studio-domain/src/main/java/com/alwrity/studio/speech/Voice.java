package com.alwrity.studio.speech;

import java.util.Locale;
import java.util.Map;

/**
 * A voice that can speak a text.
 *
 * @param key stable name, such as {@code freetts-kevin16} or {@code espeak-de}
 * @param name for people
 * @param language BCP 47 tag
 * @param engine which engine speaks, for people
 */
public record Voice(String key, String name, String language, String engine) {

    /** Tags of the same language that people use side by side. */
    private static final Map<String, String> SAME = Map.of("no", "nb", "cmn", "zh");

    /** Whether this voice speaks the language, its region and script aside. */
    public boolean speaks(String tag) {
        return primary(language).equals(primary(tag));
    }

    private static String primary(String tag) {
        String primary = Locale.forLanguageTag(tag).getLanguage();
        return SAME.getOrDefault(primary, primary);
    }
}
