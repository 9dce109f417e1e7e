package com.alwrity.studio.notification;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A mail in words: plain, and in simple HTML for those who have it so. What people wrote themselves stands in it as
 * text, never as markup, and makes no line of the mail's head.
 */
record MailText(String subject, String text, String html) {

    private static final String BUNDLE = "com.alwrity.studio.notification.mails";
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final int LONGEST_SUBJECT = 150;

    /**
     * @param part of the kind's texts, such as {@code approval.decided.accepted}
     * @param link where it leads
     */
    static MailText of(String part, Map<String, Object> values, String link, Locale locale) {
        String body = say(part + ".body", values, locale);
        String action = say(part + ".action", values, locale);
        String footer = say(part.startsWith("invitation") ? "footer.invitation" : "footer", values, locale);
        String text = body + "\n\n" + action + ":\n" + link + "\n\n-- \n" + footer + "\n";
        String html = "<!DOCTYPE html><html lang=\"" + locale.getLanguage()
                + "\"><body style=\"font-family:sans-serif;line-height:1.5;color:#1a1a1e\">"
                + paragraphs(body)
                + "<p><a href=\"" + escape(link) + "\">" + escape(action) + "</a></p>"
                + "<p style=\"color:#6b6b76;font-size:85%\">" + escape(footer) + "</p></body></html>";
        return new MailText(subject(say(part + ".subject", values, locale)), text, html);
    }

    /** A text with its figures put in. */
    static String say(String key, Map<String, Object> values, Locale locale) {
        return PLACE.matcher(bundle(locale).getString(key))
                .replaceAll(place -> Matcher.quoteReplacement(String.valueOf(values.getOrDefault(place.group(1), ""))));
    }

    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE,
                locale,
                MailText.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** One line, of a length that is read. */
    private static String subject(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT - 1) + "…";
    }

    private static String paragraphs(String text) {
        return Stream.of(text.split("\n\n"))
                .map(paragraph -> "<p>" + escape(paragraph).replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
