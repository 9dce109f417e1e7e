package com.alwrity.studio.metrics;

import com.vaadin.flow.component.UI;
import java.text.NumberFormat;
import java.util.List;

/** Sizes as people read them. */
final class Bytes {

    private static final List<String> UNITS = List.of("B", "kB", "MB", "GB", "TB", "PB");
    private static final int STEP = 1_000;

    private Bytes() {}

    static String words(long bytes) {
        double size = bytes;
        int unit = 0;
        while (size >= STEP && unit < UNITS.size() - 1) {
            size /= STEP;
            unit++;
        }
        NumberFormat format = NumberFormat.getNumberInstance(UI.getCurrent().getLocale());
        format.setMaximumFractionDigits(size < 10 && unit > 0 ? 1 : 0);
        return format.format(size) + " " + UNITS.get(unit);
    }
}
