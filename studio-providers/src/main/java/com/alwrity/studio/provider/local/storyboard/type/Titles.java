package com.alwrity.studio.provider.local.storyboard.type;

import com.alwrity.studio.operation.FrameSize;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Phrases in large type, one after the other. */
public final class Titles implements Lettering {

    private final FrameSize size;
    private final List<Title> titles = new ArrayList<>();

    Titles(FrameSize size) {
        this.size = size;
    }

    /**
     * Adds a phrase from one time to another; a text of which nothing can be shown adds nothing.
     *
     * @param share of the safe area's width that it may fill in a wide picture
     */
    public void add(String text, double start, double end, Tint accent, double share) {
        String shown = Typefaces.showable(text);
        if (!shown.isEmpty()) {
            titles.add(new Title(shown, size, start, end, accent, share));
        }
    }

    @Override
    public void draw(Stage stage, double time) {
        titles.forEach(title -> title.draw(stage, time));
    }

    @Override
    public Rectangle2D bounds(double time) {
        return titles.stream()
                .filter(title -> title.shown(time))
                .map(Title::bounds)
                .reduce(new Rectangle2D.Double(), (one, other) -> one.isEmpty() ? other : one.createUnion(other));
    }
}
