package com.alwrity.studio.text;

import static com.alwrity.studio.text.Texts.locale;
import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.ledger.Money;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;

/** Amounts, times and sizes as people read them, by the locale of the page. */
public final class Formats {

    private static final String[] SIZES = {"B", "kB", "MB", "GB", "TB"};

    private Formats() {}

    /** "Free" for nothing, else with two to four decimals. */
    public static String money(Money money) {
        return money.isZero() ? t("money.free") : amount(money);
    }

    /** With two to four decimals, zero too. */
    public static String amount(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale());
        format.setCurrency(Currency.getInstance(Money.CURRENCY));
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(4);
        return format.format(money.amount());
    }

    public static String number(Credits credits) {
        return NumberFormat.getNumberInstance(locale()).format(credits.value());
    }

    public static String credits(Credits credits) {
        return t("credits.amount", number(credits));
    }

    /** As a clock shows it: 0:08, 1:02:30. */
    public static String clock(double seconds) {
        Duration length = Duration.ofSeconds(Math.round(seconds));
        return length.toHours() > 0
                ? String.format(
                        locale(), "%d:%02d:%02d", length.toHours(), length.toMinutesPart(), length.toSecondsPart())
                : String.format(locale(), "%d:%02d", length.toMinutes(), length.toSecondsPart());
    }

    /** Roughly, as expectations are: "15 s", "2 min". */
    public static String roughly(double seconds) {
        if (seconds < 90) {
            return t("time.seconds", Math.max(1, seconds < 20 ? Math.round(seconds) : 5 * Math.round(seconds / 5)));
        }
        return t("time.minutes", Math.round(seconds / 60));
    }

    /** From about so long to about so long: "10–20 s", "1–3 min". */
    public static String range(double seconds, double atMost) {
        boolean minutes = atMost >= 90;
        long unit = minutes ? 60 : 1;
        long from = Math.max(1, Math.round(seconds / unit));
        long to = Math.max(from, Math.round(atMost / unit));
        String numbers = from == to ? Long.toString(from) : from + "–" + to;
        return t(minutes ? "time.minutes" : "time.seconds", numbers);
    }

    public static String bytes(long bytes) {
        double size = bytes;
        int unit = 0;
        while (size >= 1000 && unit < SIZES.length - 1) {
            size /= 1000;
            unit++;
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(size < 10 && unit > 0 ? 1 : 0);
        return format.format(size) + " " + SIZES[unit];
    }

    public static String decimal(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    /** "5 min ago" within a day, the date before that. */
    public static String ago(Instant then, Instant now) {
        long minutes = Math.max(0, Duration.between(then, now).toMinutes());
        if (minutes < 1) {
            return t("time.now");
        }
        if (minutes < 60) {
            return t("time.minutes_ago", minutes);
        }
        return minutes < 24 * 60 ? t("time.hours_ago", minutes / 60) : date(then);
    }

    public static String date(Instant time) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale())
                .format(time.atZone(ZoneOffset.UTC));
    }

    public static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale())
                .format(day);
    }

    /** "November 2026". */
    public static String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale()).format(month);
    }
}
