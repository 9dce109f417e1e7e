package com.alwrity.studio.provider.local.storyboard.type;

import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text broken into lines of about the same length, as large as its place allows. */
final class Lines {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final float PROBE = 100;
    static final double LEADING = 1.16;

    private final List<String> lines;
    private final float fontSize;
    private final boolean rightToLeft;

    private Lines(List<String> lines, float fontSize, boolean rightToLeft) {
        this.lines = lines;
        this.fontSize = fontSize;
        this.rightToLeft = rightToLeft;
    }

    List<String> lines() {
        return lines;
    }

    float fontSize() {
        return fontSize;
    }

    boolean rightToLeft() {
        return rightToLeft;
    }

    /**
     * @param largest size of the type, in pixels
     * @param most how many lines there may be
     */
    static Lines fit(String text, double width, double height, double largest, int most) {
        List<String> pieces = pieces(text);
        List<String> best = List.of(text);
        double size = 0;
        for (int count = 1; count <= Math.min(most, pieces.size()); count++) {
            List<String> broken = balanced(pieces, count);
            double widest = broken.stream().mapToDouble(Lines::width).max().orElse(1);
            double fits = Math.min(largest, Math.min(PROBE * width / widest, height / (broken.size() * LEADING)));
            if (fits > size * 1.12) {
                size = fits;
                best = broken;
            }
        }
        boolean rtl = !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        return new Lines(best, (float) size, rtl);
    }

    static TextLayout layout(String text, float size) {
        return new TextLayout(Typefaces.set(text, size).getIterator(), CONTEXT);
    }

    /** What stays together: words in scripts with gaps, characters and their marks in those without. */
    static List<String> pieces(String text) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (!withinKoreanWord(text, end)) {
                pieces.add(text.substring(start, end));
                start = end;
            }
        }
        return pieces;
    }

    /** Korean has gaps, but may be broken at every syllable, which looks careless in large type. */
    private static boolean withinKoreanWord(String text, int place) {
        return place < text.length() && korean(text.charAt(place - 1)) && korean(text.charAt(place));
    }

    private static boolean korean(char c) {
        return c >= 0xAC00 && c < 0xD7B0;
    }

    /** The narrowest way to break the pieces into this many lines. */
    private static List<String> balanced(List<String> pieces, int count) {
        double low = pieces.stream().mapToDouble(Lines::width).max().orElse(1);
        double high = width(String.join("", pieces)) + 1;
        for (int i = 0; i < 12; i++) {
            double middle = (low + high) / 2;
            if (wrapped(pieces, middle).size() <= count) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return wrapped(pieces, high);
    }

    private static List<String> wrapped(List<String> pieces, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : pieces) {
            if (!line.isEmpty() && width(line + piece) > width) {
                lines.add(line.strip());
                line = "";
            }
            line += piece;
        }
        if (!line.isBlank()) {
            lines.add(line.strip());
        }
        return lines;
    }

    private static double width(String text) {
        return text.isBlank() ? 0 : layout(text.strip(), PROBE).getAdvance();
    }
}
