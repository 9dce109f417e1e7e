package com.alwrity.studio.provider.local.cameramove;

/** A rectangle in a picture, in pixels and fractions of them. */
record Box(double x, double y, double width, double height) {

    static Box around(double centreX, double centreY, double width, double height) {
        return new Box(centreX - width / 2, centreY - height / 2, width, height);
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double centreX() {
        return x + width / 2;
    }

    double centreY() {
        return y + height / 2;
    }

    double area() {
        return width * height;
    }

    Box moved(double right, double down) {
        return new Box(x + right, y + down, width, height);
    }

    /** Larger or smaller about the same centre. */
    Box scaled(double factor) {
        return around(centreX(), centreY(), width * factor, height * factor);
    }

    Box times(double factor) {
        return new Box(x * factor, y * factor, width * factor, height * factor);
    }

    /** The smallest box that holds both. */
    Box with(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** What both share; empty boxes have no area. */
    Box cutTo(Box outer) {
        double left = Math.max(x, outer.x);
        double top = Math.max(y, outer.y);
        double width = Math.max(0, Math.min(right(), outer.right()) - left);
        double height = Math.max(0, Math.min(bottom(), outer.bottom()) - top);
        return new Box(left, top, width, height);
    }

    /** Moved by as little as puts it inside; a box larger than {@code outer} is centred over it. */
    Box movedInto(Box outer) {
        return new Box(inside(x, width, outer.x, outer.width), inside(y, height, outer.y, outer.height), width, height);
    }

    boolean holds(Box inner) {
        double slack = 1e-6 * Math.max(width, height);
        return inner.x >= x - slack
                && inner.y >= y - slack
                && inner.right() <= right() + slack
                && inner.bottom() <= bottom() + slack;
    }

    private static double inside(double start, double length, double outerStart, double outerLength) {
        if (length >= outerLength) {
            return outerStart + (outerLength - length) / 2;
        }
        return Math.min(Math.max(start, outerStart), outerStart + outerLength - length);
    }
}
