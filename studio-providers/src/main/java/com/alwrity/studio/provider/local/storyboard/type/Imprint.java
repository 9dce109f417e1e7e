package com.alwrity.studio.provider.local.storyboard.type;

import com.alwrity.studio.operation.FrameSize;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.util.Optional;

/** Small words at the edge of a frame that can be read on whatever is behind them. */
public final class Imprint {

    private static final double SIZE = 0.034;
    private static final float SMALLEST = 12;
    private static final double MARGIN = 0.03;
    private static final double WIDEST = 0.9;
    private static final Color LIGHT = new Color(255, 255, 255, 215);
    private static final Color SHADE = new Color(0, 0, 0, 130);

    private Imprint() {}

    /** Nothing but the words, to be laid over a frame of this size. */
    public static BufferedImage on(FrameSize frame, Optional<String> lower, Optional<String> upper) {
        BufferedImage plate = new BufferedImage(frame.width(), frame.height(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = plate.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        double margin = Math.min(frame.width(), frame.height()) * MARGIN;
        layout(pen, frame, lower)
                .ifPresent(words -> draw(
                        pen,
                        words,
                        frame.width() - margin - words.getAdvance(),
                        frame.height() - margin - words.getDescent()));
        layout(pen, frame, upper).ifPresent(words -> draw(pen, words, margin, margin + words.getAscent()));
        pen.dispose();
        return plate;
    }

    /** As large as it may be, and no wider than the frame. */
    private static Optional<TextLayout> layout(Graphics2D pen, FrameSize frame, Optional<String> text) {
        return text.map(Typefaces::showable).filter(shown -> !shown.isEmpty()).map(shown -> {
            float size = Math.max(SMALLEST, (float) (Math.min(frame.width(), frame.height()) * SIZE));
            TextLayout words = layout(pen, shown, size);
            double room = frame.width() * WIDEST;
            return words.getAdvance() <= room ? words : layout(pen, shown, (float) (size * room / words.getAdvance()));
        });
    }

    private static TextLayout layout(Graphics2D pen, String text, float size) {
        return new TextLayout(Typefaces.set(text, size).getIterator(), pen.getFontRenderContext());
    }

    private static void draw(Graphics2D pen, TextLayout words, double x, double y) {
        float shift = Math.max(1, words.getAscent() / 14);
        pen.setColor(SHADE);
        words.draw(pen, (float) x + shift, (float) y + shift);
        pen.setColor(LIGHT);
        words.draw(pen, (float) x, (float) y);
    }
}
