package com.alwrity.studio.provider.local.storyboard.type;

import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Lines of type set at their place: left, right or centred within an area, at its top or its bottom. */
final class Block {

    private static final int CHARACTERS_AT_ONCE = 3;

    private final List<Word> words = new ArrayList<>();
    private final Rectangle2D bounds;

    /**
     * @param across 0 sets it at the area's beginning (the right in scripts written from there), 0.5 in its middle
     * @param down 0 sets it at the top, 1 at the bottom
     */
    Block(Lines lines, Rectangle2D area, double across, double down) {
        List<Line> set = lines(lines, area, across, down);
        Rectangle2D ink =
                set.stream().map(Line::ink).reduce(Rectangle2D::createUnion).orElse(area);
        double right = Math.max(0, area.getX() - ink.getX()) - Math.max(0, ink.getMaxX() - area.getMaxX());
        double low = Math.max(0, area.getY() - ink.getY()) - Math.max(0, ink.getMaxY() - area.getMaxY());
        set.forEach(line -> set(line.moved(right, low), lines.fontSize()));
        bounds = words.stream()
                .map(Word::bounds)
                .reduce(Rectangle2D::createUnion)
                .orElse(area);
    }

    /** A line with its baseline beginning at this place. */
    private record Line(String text, TextLayout layout, double x, double baseline) {

        /** Letters may reach beyond their line: deep hooks, wide flourishes. */
        Rectangle2D ink() {
            Rectangle2D own = layout.getBounds();
            return new Rectangle2D.Double(x + own.getX(), baseline + own.getY(), own.getWidth(), own.getHeight());
        }

        Line moved(double right, double low) {
            return new Line(text, layout, x + right, baseline + low);
        }
    }

    private static List<Line> lines(Lines lines, Rectangle2D area, double across, double down) {
        float size = lines.fontSize();
        double leading = size * Lines.LEADING;
        double top = area.getY() + (area.getHeight() - leading * lines.lines().size()) * down;
        List<Line> set = new ArrayList<>();
        for (String line : lines.lines()) {
            TextLayout layout = Lines.layout(line, size);
            double rest = area.getWidth() - layout.getAdvance();
            double x = area.getX() + rest * (lines.rightToLeft() ? 1 - across : across);
            set.add(new Line(line, layout, x, top + leading * (set.size() + 0.82)));
        }
        return set;
    }

    /** In reading order. */
    List<Word> words() {
        return words;
    }

    Rectangle2D bounds() {
        return bounds;
    }

    private void set(Line line, float size) {
        int start = 0;
        for (String word : pieces(line.text())) {
            int begin = line.text().indexOf(word, start);
            start = begin + word.length();
            double left = line.layout()
                    .getLogicalHighlightShape(begin, start)
                    .getBounds2D()
                    .getX();
            words.add(Word.at(Lines.layout(word, size), line.x() + left, line.baseline(), size));
        }
    }

    /** The parts of a line that appear one after the other, without gaps. */
    static List<String> pieces(String line) {
        return grouped(Lines.pieces(line)).stream()
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    /** Single characters, as in Japanese, come a few at a time. */
    private static List<String> grouped(List<String> pieces) {
        List<String> groups = new ArrayList<>();
        String group = "";
        for (String piece : pieces) {
            boolean small = piece.length() <= 2 && piece.codePoints().allMatch(c -> c >= 0x2E80);
            if (!small || group.length() + piece.length() > CHARACTERS_AT_ONCE) {
                groups.add(group);
                group = "";
            }
            group += piece;
            if (!small) {
                groups.add(group);
                group = "";
            }
        }
        groups.add(group);
        return groups;
    }
}
