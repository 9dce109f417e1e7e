package com.alwrity.studio.provider.local.storyboard.type;

import com.alwrity.studio.operation.FrameSize;
import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** One phrase: a short rule grows, then word after word rises into place; at its end all goes at once. */
final class Title {

    private static final Tint INK = Tint.of(0xfffdf8);
    private static final double WORD_SECONDS = 0.65;
    private static final double EXIT_SECONDS = 0.40;

    private final double start;
    private final double end;
    private final Tint accent;
    private final Block block;
    private final float fontSize;
    private final boolean rightToLeft;
    private final Scrim scrim;

    Title(String text, FrameSize size, double start, double end, Tint accent, double share) {
        this.start = start;
        this.end = end;
        this.accent = accent;
        Rectangle2D area = SafeArea.of(size);
        boolean tall = size.height() > size.width() * 1.5;
        boolean wide = size.width() > size.height() * 1.2;
        double width = area.getWidth() * (wide ? share : 1);
        double largest = size.shortSide() * (tall ? 0.128 : wide ? 0.118 : 0.112);
        Lines lines = Lines.fit(text, width, area.getHeight() * (wide ? 0.58 : 0.46), largest, tall ? 5 : 4);
        fontSize = lines.fontSize();
        rightToLeft = lines.rightToLeft();
        double rule = fontSize * 0.55;
        Rectangle2D place = new Rectangle2D.Double(
                rightToLeft ? area.getMaxX() - width : area.getX(), area.getY() + rule, width, area.getHeight() - rule);
        block = new Block(lines, place, 0, tall ? 0.04 : wide ? 1 : 0.97);
        scrim = new Scrim(block.bounds(), fontSize);
    }

    boolean shown(double time) {
        return time >= start && time < end;
    }

    Rectangle2D bounds() {
        return block.bounds().createUnion(rule(1).getBounds2D());
    }

    void draw(Stage stage, double time) {
        double age = time - start - (start == 0 ? 0.25 : 0.20);
        double rest = end - time;
        if (age <= 0 || rest <= 0) {
            return;
        }
        float leaving = 1 - Curve.step(0, (float) EXIT_SECONDS, (float) rest);
        double seen = 1 - leaving;
        scrim.draw(stage, seen * Curve.step(0, 0.6f, (float) age));
        Graphics2D pen = stage.pen();
        pen.setColor(accent.mix(Tint.WHITE, 0.12).color(seen));
        pen.fill(rule(Curve.arrive((float) (age / 0.7))));
        int count = block.words().size();
        double step = Math.min(0.13, 0.45 * (end - start) / Math.max(1, count));
        for (int i = 0; i < count; i++) {
            float t = (float) ((age - 0.10 - i * step) / WORD_SECONDS);
            double lift = fontSize * (0.42 * (1 - Curve.arrive(t)) - 0.12 * leaving);
            block.words().get(i).draw(stage, lift, INK, seen * Curve.step(0, 0.55f, t));
        }
    }

    private RoundRectangle2D rule(double grown) {
        Rectangle2D text = block.bounds();
        double length = fontSize * 0.95 * grown;
        double thick = Math.max(2, fontSize * 0.085);
        double x = rightToLeft ? text.getMaxX() - length : text.getX() + fontSize * 0.02;
        return new RoundRectangle2D.Double(x, text.getY() - fontSize * 0.42, length, thick, thick, thick);
    }
}
