package com.alwrity.studio.metrics;

import static com.alwrity.studio.text.Words.t;

import com.vaadin.flow.component.UI;
import java.text.NumberFormat;

/** Figures as people read them. */
final class FigureText {

    private FigureText() {}

    /** @param part 0–1, or more */
    static String percent(double part) {
        NumberFormat format = NumberFormat.getPercentInstance(UI.getCurrent().getLocale());
        format.setMaximumFractionDigits(1);
        return format.format(part);
    }

    /** @param seconds null where there is nothing to say */
    static String seconds(Double seconds) {
        if (seconds == null) {
            return "–";
        }
        NumberFormat format = NumberFormat.getNumberInstance(UI.getCurrent().getLocale());
        format.setMaximumFractionDigits(seconds < 10 ? 1 : 0);
        return seconds < 120
                ? t("time.seconds", format.format(seconds))
                : t("time.minutes", format.format(seconds / 60));
    }

    /** @param mean null where nobody rated */
    static String stars(Double mean) {
        if (mean == null) {
            return "–";
        }
        NumberFormat format = NumberFormat.getNumberInstance(UI.getCurrent().getLocale());
        format.setMaximumFractionDigits(1);
        return format.format(mean) + " ★";
    }

    static String studio(String key) {
        return t("studio." + key);
    }

    static String key(MetricsBy by, String key) {
        if (key.equals("none")) {
            return t("usage.none.model");
        }
        return by == MetricsBy.OPERATION ? t("admin.operation." + key) : key;
    }
}
