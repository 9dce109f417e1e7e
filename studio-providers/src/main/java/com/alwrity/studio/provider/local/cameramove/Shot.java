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

    private static final double LEAST_TRAVEL = 0.03;

    /** Past a subject that the frame cannot hold the camera still travels, though not as far. */
    private static final double SHARE_PAST_LARGE = 0.5;

    private static final double LEAST_SWING = 0.02;
    private static final double ORBIT_SHARE_OF_ZOOM = 0.35;

    static Shot of(Move move, Motion motion, Stage stage, int seconds) {
        double longer = Math.sqrt(seconds / USUAL_SECONDS);
        if (move.travels()) {
            return travel(move, Move.travel(motion) * longer, stage);
        }
        if (move.orbits()) {
            return orbit(move, motion, stage, longer);
        }
        Box wide = stage.widest();
        Box close = close(stage, wide, Math.pow(Move.zoom(motion), longer));
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
        double nearer = within(stage.subject().box(), wide, zoom);
        return Box.around(
                        stage.subject().focusX(),
                        stage.subject().focusY(),
                        wide.width() / nearer,
                        wide.height() / nearer)
                .movedInto(wide);
    }

    /** As much of the zoom as leaves the subject in the frame, but enough to be seen. */
    private static double within(Box subject, Box window, double zoom) {
        double room = Math.min(window.width() / subject.width(), window.height() / subject.height());
        return Math.min(zoom, Math.max(room, 1 + (zoom - 1) * SHARE_PAST_LARGE));
    }

    private static Shot travel(Move move, double frames, Stage stage) {
        boolean sideways = move == Move.PAN_LEFT || move == Move.PAN_RIGHT;
        Shot shot = track(sideways, frames, stage);
        if (stage.subject().certain()) {
            Box subject = stage.subject().box();
            boolean large = sideways ? subject.width() > shot.from.width() : subject.height() > shot.from.height();
            double least = large ? SHARE_PAST_LARGE * frames : LEAST_TRAVEL;
            shot = track(sideways, Math.min(frames, Math.max(least, frames - shot.lost(subject, sideways))), stage);
        }
        boolean forwards = move == Move.PAN_RIGHT || move == Move.TILT_DOWN;
        return forwards ? shot : new Shot(shot.to, shot.from, 0);
    }

    /** To the right or down past the subject; nearer where the stage has too little room to travel. */
    private static Shot track(boolean sideways, double frames, Stage stage) {
        Box area = stage.area();
        Box wide = stage.widest();
        double room = sideways ? area.width() / wide.width() : area.height() / wide.height();
        double smaller = Math.min(1, room / (1 + frames));
        double width = wide.width() * smaller;
        double height = wide.height() * smaller;
        Box both = Box.around(
                        stage.subject().focusX(),
                        stage.subject().focusY(),
                        sideways ? width * (1 + frames) : width,
                        sideways ? height : height * (1 + frames))
                .movedInto(area);
        return new Shot(
                new Box(both.x(), both.y(), width, height),
                new Box(both.right() - width, both.bottom() - height, width, height),
                0);
    }

    /** How much of the box is not in sight all the way, in frames. */
    private double lost(Box box, boolean sideways) {
        return sideways
                ? (Math.max(0, to.x() - box.x()) + Math.max(0, box.right() - from.right())) / from.width()
                : (Math.max(0, to.y() - box.y()) + Math.max(0, box.bottom() - from.bottom())) / from.height();
    }

    /** Each side of the window keeps half of the swing in reserve, for the background to slide into. */
    private static Shot orbit(Move move, Motion motion, Stage stage, double longer) {
        Box area = stage.area();
        Box wide = stage.widest();
        Subject subject = stage.subject();
        double wanted = Move.swing(motion) * longer;
        double room =
                2 * Math.min(subject.box().x(), area.right() - subject.box().right()) / wide.width();
        double swing = subject.certain() ? Math.min(wanted, Math.max(LEAST_SWING, room)) : wanted;
        double keep = 1 - swing;
        Box inner = Box.around(area.centreX(), area.centreY(), area.width() - swing * wide.width(), area.height());
        Box start = Box.around(subject.focusX(), subject.focusY(), wide.width() * keep, wide.height() * keep)
                .movedInto(inner);
        double zoom = within(subject.box(), start, Math.pow(Move.zoom(motion), longer * ORBIT_SHARE_OF_ZOOM));
        Box end = Box.around(subject.focusX(), subject.focusY(), start.width() / zoom, start.height() / zoom)
                .movedInto(start);
        return new Shot(start, end, move == Move.ORBIT_LEFT ? -swing : swing);
    }
}
