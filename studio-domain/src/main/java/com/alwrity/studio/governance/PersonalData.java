package com.alwrity.studio.governance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds personal data in a text, as far as it can be told reliably: e-mail addresses, phone numbers in the usual
 * spellings, payment cards by their check digit, and bank accounts (IBAN) by their checksum. Names are not among them:
 * nobody can tell a person's from a town's.
 */
public final class PersonalData {

    // The counts are bounded and possessive, so that no text takes long.
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+'-]{1,64}+@(?:[\\p{L}\\p{N}-]{1,63}+\\.){1,8}+\\p{L}{2,24}");
    private static final Pattern IBAN = Pattern.compile("(?<![A-Za-z0-9])[A-Z]{2}\\d{2}(?: ?[A-Z0-9]){11,30}");
    private static final Pattern CARD = Pattern.compile("(?<![\\d.,])\\d(?:[ -]?\\d){12,18}(?![\\d])");
    private static final Pattern PHONE = Pattern.compile("(?<![\\w+.,])(?<!\\d[ -])(?:"
            // +49 171 2345678, 0049 (0) 171 2345678
            + "(?:\\+|00)[1-9](?:[ ./()-]{0,3}\\d){7,14}"
            // 0171 2345678, 030/123456
            + "|0[1-9]\\d{1,3}[ /-]\\d{5,9}"
            // (212) 555-0123, 212-555-0123
            + "|(?:\\([2-9]\\d{2}\\) ?|[2-9]\\d{2}[-.])\\d{3}[-.]\\d{4}"
            + ")(?!\\d)");

    /** How long an account's number is in each country, by the register of ISO 13616. */
    private static final Map<String, Integer> IBAN_LENGTHS = Map.ofEntries(
            Map.entry("AE", 23),
            Map.entry("AT", 20),
            Map.entry("BE", 16),
            Map.entry("BG", 22),
            Map.entry("BR", 29),
            Map.entry("CH", 21),
            Map.entry("CY", 28),
            Map.entry("CZ", 24),
            Map.entry("DE", 22),
            Map.entry("DK", 18),
            Map.entry("EE", 20),
            Map.entry("ES", 24),
            Map.entry("FI", 18),
            Map.entry("FR", 27),
            Map.entry("GB", 22),
            Map.entry("GR", 27),
            Map.entry("HR", 21),
            Map.entry("HU", 28),
            Map.entry("IE", 22),
            Map.entry("IL", 23),
            Map.entry("IS", 26),
            Map.entry("IT", 27),
            Map.entry("LI", 21),
            Map.entry("LT", 20),
            Map.entry("LU", 20),
            Map.entry("LV", 21),
            Map.entry("MC", 27),
            Map.entry("MT", 31),
            Map.entry("NL", 18),
            Map.entry("NO", 15),
            Map.entry("PL", 28),
            Map.entry("PT", 25),
            Map.entry("RO", 24),
            Map.entry("SA", 24),
            Map.entry("SE", 24),
            Map.entry("SI", 19),
            Map.entry("SK", 24),
            Map.entry("SM", 27),
            Map.entry("TR", 26),
            Map.entry("UA", 29));

    private PersonalData() {}

    public static boolean in(String text) {
        return !spans(text).isEmpty();
    }

    /** The text with asterisks in place of it, as long as before: what limits and prices go by stays the same. */
    public static String masked(String text) {
        StringBuilder masked = new StringBuilder(text);
        for (Span span : spans(text)) {
            for (int at = span.from(); at < span.to(); at++) {
                if (!Character.isWhitespace(masked.charAt(at))) {
                    masked.setCharAt(at, '*');
                }
            }
        }
        return masked.toString();
    }

    /** Where it stands; what is one thing and looks like another, too, is there twice. */
    private static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        EMAIL.matcher(text).results().forEach(found -> spans.add(new Span(found.start(), found.end())));
        PHONE.matcher(text).results().forEach(found -> spans.add(new Span(found.start(), found.end())));
        CARD.matcher(text)
                .results()
                .filter(found -> luhn(digits(found.group())))
                .forEach(found -> spans.add(new Span(found.start(), found.end())));
        Matcher iban = IBAN.matcher(text);
        for (int from = 0; iban.find(from); from = iban.start() + 1) {
            int end = endOfAccount(text, iban.start());
            if (end > 0) {
                spans.add(new Span(iban.start(), end));
            }
        }
        spans.sort(Comparator.comparingInt(Span::from));
        return spans;
    }

    /** Where the account's number ends that begins there; 0 if it is none. */
    private static int endOfAccount(String text, int start) {
        Integer length = IBAN_LENGTHS.get(text.substring(start, start + 2));
        if (length == null) {
            return 0;
        }
        StringBuilder number = new StringBuilder();
        int at = start;
        while (at < text.length() && number.length() < length) {
            char next = text.charAt(at++);
            if (next != ' ') {
                number.append(next);
            }
        }
        return number.length() == length && checksum(number.toString()) ? at : 0;
    }

    private static boolean checksum(String account) {
        int rest = 0;
        for (char each : (account.substring(4) + account.substring(0, 4)).toCharArray()) {
            int value = Character.digit(each, 36);
            if (value < 0) {
                return false;
            }
            rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
        }
        return rest == 1;
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            int digit = digits.charAt(digits.length() - 1 - at) - '0';
            int weighted = at % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0 && sum > 0;
    }

    private record Span(int from, int to) {}
}
