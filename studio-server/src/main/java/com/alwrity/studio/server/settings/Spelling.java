package com.alwrity.studio.server.settings;

import java.util.Comparator;

/** Guesses what a mistyped key was meant to be. */
final class Spelling {

    private static final int CLOSE = 4;

    private Spelling() {}

    /** @return a sentence with a space before it, or nothing if no known key is close */
    static String nearest(String key) {
        return KnownSettings.ALL.stream()
                .map(Setting::key)
                .min(Comparator.comparingInt(known -> distance(known, key)))
                .filter(known -> distance(known, key) <= CLOSE)
                .map(known -> " Did you mean " + known + "?")
                .orElse("");
    }

    /** How many letters must be added, dropped or changed to make one of the other. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
