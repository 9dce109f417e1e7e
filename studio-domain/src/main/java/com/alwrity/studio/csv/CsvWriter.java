package com.alwrity.studio.csv;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes rows as RFC 4180 has them. A cell that a spreadsheet would take for a formula gets an apostrophe in front:
 * somebody else may have written it.
 */
public final class CsvWriter {

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern TO_QUOTE = Pattern.compile("[\",\\r\\n]");

    private final Appendable out;

    public CsvWriter(Appendable out) {
        this.out = out;
    }

    /** @param cells null for an empty one */
    public void row(List<?> cells) throws IOException {
        for (Iterator<?> all = cells.iterator(); all.hasNext(); ) {
            Object cell = all.next();
            out.append(cell == null ? "" : quoted(harmless(cell.toString())));
            out.append(all.hasNext() ? "," : "\r\n");
        }
    }

    private static String harmless(String text) {
        return FORMULA.matcher(text).find() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    private static String quoted(String text) {
        return TO_QUOTE.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
