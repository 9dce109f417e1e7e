package com.alwrity.studio.speech;

/**
 * A voice that can speak a text.
 *
 * @param key stable name, such as {@code freetts-kevin16} or {@code espeak-de}
 * @param name for people
 * @param language BCP 47 tag
 * @param engine which engine speaks, for people
 */
public record Voice(String key, String name, String language, String engine) {}
