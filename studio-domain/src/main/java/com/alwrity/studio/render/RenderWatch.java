package com.alwrity.studio.render;

/** Hears of a render's progress and tells it when to stop. Cheap to call for every frame, from any thread. */
public interface RenderWatch {

    /**
     * @param stage a stable word: {@code reading}, {@code speaking}, {@code drawing}, {@code mixing}, {@code finishing}
     * @param fraction of the whole work done so far, 0–1
     */
    void progress(String stage, double fraction);

    /** True once the render is no longer wanted. */
    boolean stopped();
}
