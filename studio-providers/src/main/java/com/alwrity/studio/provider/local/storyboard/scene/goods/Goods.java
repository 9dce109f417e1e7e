package com.alwrity.studio.provider.local.storyboard.scene.goods;

import com.alwrity.studio.provider.local.storyboard.reading.Subject;
import java.awt.Graphics2D;
import java.util.Set;

/** A thing on show, drawn around x = 0, standing on the line y = 0, in units of its own. */
public interface Goods {

    double width();

    double height();

    void paint(Graphics2D pen);

    /** What the prompt names, or a box that has not been opened yet. */
    static Goods of(Set<Subject> subjects, Finish finish) {
        if (subjects.contains(Subject.SHOE)) {
            return new Shoe(finish);
        }
        if (subjects.contains(Subject.CAR)) {
            return new Car(finish);
        }
        if (subjects.contains(Subject.HEADPHONES)) {
            return new Headphones(finish);
        }
        if (subjects.contains(Subject.WATCH)) {
            return new Watch(finish);
        }
        if (subjects.contains(Subject.PHONE)) {
            return new Phone(finish);
        }
        return subjects.contains(Subject.BOTTLE) ? new Bottle(finish) : new ClosedBox(finish);
    }
}
