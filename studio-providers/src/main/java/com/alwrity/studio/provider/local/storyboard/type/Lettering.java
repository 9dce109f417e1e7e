package com.alwrity.studio.provider.local.storyboard.type;

import com.alwrity.studio.operation.FrameSize;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import com.alwrity.studio.speech.Speech;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The words over the picture. Several threads draw them at once. */
public interface Lettering {

    void draw(Stage stage, double time);

    /** Where letters stand at their final places at this time, empty where there are none. */
    Rectangle2D bounds(double time);

    /** Large phrases, shown one after the other. */
    static Titles titles(FrameSize size) {
        return new Titles(size);
    }

    /** Spoken words, a few at a time, the one that is heard in colour. */
    static Lettering captions(List<Speech.Word> words, FrameSize size, Tint accent) {
        return new Captions(words, size, accent);
    }
}
