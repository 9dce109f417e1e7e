package com.alwrity.studio.render;

import java.util.UUID;

/** Gives each render its turn on a node that has a free slot; joins the transaction that put it in line. */
public interface RenderTurns {

    /** @param priority what has more of it comes first */
    void enqueue(UUID attemptId, int priority);
}
