package com.alwrity.studio.identity;

import com.alwrity.studio.text.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A page that leads on to another site. After a form was posted, browsers follow no redirect to where our policy lets no
 * form go; a page that moves on by itself is a new step.
 */
final class OnwardPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="refresh" content="0; url=%2$s">
            <title>%3$s</title>
            </head>
            <body><p><a href="%2$s">%3$s</a></p></body>
            </html>
            """;

    private OnwardPage() {}

    static void send(HttpServletRequest request, HttpServletResponse response, URI to) throws IOException {
        boolean german = request.getLocale().getLanguage().equals("de");
        Locale locale = german ? Locale.GERMAN : Locale.ENGLISH;
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        String address = to.toASCIIString()
                .replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("<", "&lt;");
        response.getWriter().write(PAGE.formatted(locale.getLanguage(), address, Texts.in(locale, "sign_out.onward")));
    }
}
