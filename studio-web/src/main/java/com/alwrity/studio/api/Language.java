package com.alwrity.studio.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** In which language a program is answered. */
public final class Language {

    private Language() {}

    /** The first that {@code Accept-Language} names; English where it names none. */
    public static Locale of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .filter(language -> !language.getLanguage().equals("*"))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
