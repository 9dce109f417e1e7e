package com.alwrity.studio.server.settings;

import java.util.Locale;

/**
 * One thing that can be set.
 *
 * @param key its name as a system property and in a file
 * @param kind what it may be
 * @param fallback what holds when nobody sets it, in the words of the documentation
 * @param meaning what it does, in one line
 */
record Setting(String key, Kind kind, String fallback, String meaning) {

    /** Its name in the environment, by the rule of MicroProfile Config. */
    String variable() {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
