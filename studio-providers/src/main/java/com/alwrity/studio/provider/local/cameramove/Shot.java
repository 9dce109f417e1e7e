package com.alwrity.studio.provider.local.cameramove;

import com.alwrity.studio.operation.Motion;

/**
 * The way of a camera over a stage: the part of it that fills the first frame and the part that fills the last.
 *
 * @param swing how far the background slides against the subject, in frame widths; negative to the left
 */
record Shot(Box from, Box to, double swing) {

    /** A camera that moves for longer goes farther, though not as much farther. */
    private static final double USUAL_SECONDS = 5;

    private static final double LEAST_ZOOM = 1.05;
    private static final double LEAST_TRAVEL = 0.04;
    private static final double ORBIT_SHARE_OF_ZOOM = 0.35;

    static Shot of(Move move, Motion motion, Stage stage, int seconds) {
        double longer = Math.sqrt(seconds / USUAL_SECONDS);
        if (move.travels()) {
            return travel(move, Move.travel(motion) * longer, stage);
        }
        double zoom = Math.pow(Move.zoom(motion), longer);
        if (move.orbits()) {
            double swing = Move.swing(motion) * longer;
            return orbit(stage, Math.pow(zoom, ORBIT_SHARE_OF_ZOOM), move == Move.ORBIT_LEFT ? -swing : swing);
        }
        Box wide = stage.widest();
        Box close = close(stage, wide, zoom);
        return move == Move.PUSH_IN ? new Shot(wide, close, 0) : new Shot(close, wide, 0);
    }

    /** The part of the stage that is seen after this share of the way, 0–1. Always within {@link #reach}. */
    Box window(double way) {
        double width = from.width() * Math.pow(to.width() / from.width(), way);
        double range = to.width() - from.width();
        // Tied to the size, the centre keeps one point of the stage still, and every edge moves in one direction.
        double share = Math.abs(range) < 1e-9 ? way : (width - from.width()) / range;
        return Box.around(
                from.centreX() + (to.centreX() - from.centreX()) * share,
                from.centreY() + (to.centreY() - from.centreY()) * share,
                width,
                width * from.height() / from.width());
    }

    /** All of the stage that any frame shows. */
    Box reach() {
        return from.with(to);
    }

    private static Box close(Stage stage, Box wide, double zoom) {
        Box subject = stage.subject().box();
        double room = Math.min(wide.width() / subject.width(), wide.height() / subject.height());
        double nearer = Math.min(zoom, Math.max(room, LEAST_ZOOM));
        return Box.around(
                        stage.subject().focusX(),
                        stage.subject().focusY(),
                        wide.width() / nearer,
                        wide.height() / nearer)
                .movedInto(wide);
    }

    private static Shot travel(Move move, double frames, Stage stage) {
        boolean sideways = move == Move.PAN_LEFT || move == Move.PAN_RIGHT;
        Box wide = stage.widest();
        Box subject = stage.subject().box();
        double spare = sideways ? 1 - subject.width() / wide.width() : 1 - subject.height() / wide.height();
        double way = stage.subject().certain() ? Math.min(frames, Math.max(spare, LEAST_TRAVEL)) : frames;
        double room =
                sideways ? stage.area().width() / wide.width() : stage.area().height() / wide.height();
        double smaller = Math.min(1, room / (1 + way));
        double width = wide.width() * smaller;
        double height = wide.height() * smaller;
        Box both = Box.around(
                        stage.subject().focusX(),
                        stage.subject().focusY(),
                        sideways ? width * (1 + way) : width,
                        sideways ? height : height * (1 + way))
                .movedInto(stage.area());
        Box first = new Box(both.x(), both.y(), width, height);
        Box last = new Box(both.right() - width, both.bottom() - height, width, height);
        return move == Move.PAN_RIGHT || move == Move.TILT_DOWN ? new Shot(first, last, 0) : new Shot(last, first, 0);
    }

    /** Each side of the window keeps half of the swing in reserve, for the background to slide into. */
    private static Shot orbit(Stage stage, double zoom, double swing) {
        Box wide = stage.widest();
        double keep = 1 - Math.abs(swing);
        Box area = stage.area();
        Box inner = Box.around(
                area.centreX(), area.centreY(), area.width() - Math.abs(swing) * wide.width(), area.height());
        Box start = Box.around(stage.subject().focusX(), wide.centreY(), wide.width() * keep, wide.height() * keep)
                .movedInto(inner);
        Box end = Box.around(
                        stage.subject().focusX(), stage.subject().focusY(), start.width() / zoom, start.height() / zoom)
                .movedInto(start);
        return new Shot(start, end, swing);
    }
}
