package com.alwrity.studio.usage;

import java.util.Locale;

/** How a month's runs are written down for other programs. */
public enum ExportFormat {
    /** The studio's own columns. */
    CSV,
    /** The FinOps Open Cost and Usage Specification, 1.2: what cost tools read. */
    FOCUS;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
