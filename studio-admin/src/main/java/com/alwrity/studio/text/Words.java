package com.alwrity.studio.text;

import com.alwrity.studio.ledger.Money;
import com.vaadin.flow.component.UI;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;

/** The texts of the page that is being served, which the application has in its bundles; amounts and dates as it says them. */
public final class Words {

    private Words() {}

    public static String t(String key, Object... params) {
        return UI.getCurrent().getTranslation(key, params);
    }

    /** The singular for 1, the plural for all else: {@code key.one} and {@code key.many}. */
    public static String count(String key, long number) {
        return t(key + (number == 1 ? ".one" : ".many"), number);
    }

    /** With two to four decimals. */
    public static String amount(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale());
        format.setCurrency(Currency.getInstance(Money.CURRENCY));
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(4);
        return format.format(money.amount());
    }

    public static String number(Number number) {
        return NumberFormat.getInstance(locale()).format(number);
    }

    public static String date(Instant time) {
        return date(LocalDate.ofInstant(time, ZoneOffset.UTC));
    }

    public static String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale())
                .format(day);
    }

    /** To the second, in UTC. */
    public static String time(Instant time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                        .withLocale(locale())
                        .format(time.atZone(ZoneOffset.UTC))
                + " UTC";
    }

    /** The name of a country. */
    public static String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale());
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
