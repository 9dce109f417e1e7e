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
        float size = lines.fontSize();
        double leading = size * Lines.LEADING;
        double top = area.getY() + (area.getHeight() - leading * lines.lines().size()) * down;
        Rectangle2D all = null;
        for (int i = 0; i < lines.lines().size(); i++) {
            String line = lines.lines().get(i);
            TextLayout layout = Lines.layout(line, size);
            double rest = area.getWidth() - layout.getAdvance();
            double x = area.getX() + rest * (lines.rightToLeft() ? 1 - across : across);
            double baseline = top + leading * (i + 0.82);
            set(line, layout, x, baseline, size);
        }
        for (Word word : words) {
            all = all == null ? word.bounds() : all.createUnion(word.bounds());
        }
        bounds = all == null ? new Rectangle2D.Double(area.getX(), top, 0, 0) : all;
    }

    /** In reading order. */
    List<Word> words() {
        return words;
    }

    Rectangle2D bounds() {
        return bounds;
    }

    private void set(String line, TextLayout layout, double x, double baseline, float size) {
        int start = 0;
        for (String word : pieces(line)) {
            int begin = line.indexOf(word, start);
            start = begin + word.length();
            double left =
                    layout.getLogicalHighlightShape(begin, start).getBounds2D().getX();
            words.add(Word.at(Lines.layout(word, size), x + left, baseline, size));
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
