package com.alwrity.studio.provider.local.cameramove;

/**
 * What a picture is about.
 *
 * @param box what should stay in the frame
 * @param focusX where the camera looks
 * @param focusY where the camera looks
 * @param certain false where the picture has no one thing that stands out, so that losing a part of it does no harm
 * @param people whether it is people, of whom the box holds the heads
 */
record Subject(Box box, double focusX, double focusY, boolean certain, boolean people) {

    Subject moved(double right, double down) {
        return new Subject(box.moved(right, down), focusX + right, focusY + down, certain, people);
    }

    Subject times(double factor) {
        return new Subject(box.times(factor), focusX * factor, focusY * factor, certain, people);
    }
}
