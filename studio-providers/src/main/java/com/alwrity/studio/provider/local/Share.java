package com.alwrity.studio.provider.local;

import com.alwrity.studio.render.RenderWatch;

/** A part of a render as its own watch: what is the whole to that part is a share of the render's way. */
record Share(RenderWatch whole, double from, double to) implements RenderWatch {

    @Override
    public void progress(String stage, double fraction) {
        whole.progress(stage, from + (to - from) * fraction);
    }

    @Override
    public boolean stopped() {
        return whole.stopped();
    }
}
