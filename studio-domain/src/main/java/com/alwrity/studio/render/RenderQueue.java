package com.alwrity.studio.render;

import com.alwrity.studio.asset.BlobKey;
import com.alwrity.studio.provider.ModelCall;
import java.util.Optional;
import java.util.UUID;

/** The queue of local renders, shared by all nodes: each takes from it as many at once as it has slots. */
public interface RenderQueue {

    /** Puts the call in line; the same attempt twice is one render. */
    void enqueue(ModelCall call);

    /** How far the attempt's render is; empty if it was never put in line. */
    Optional<RenderState> find(UUID attemptId);

    /** Asks for it to stop; false if there is nothing left to stop. */
    boolean stop(UUID attemptId);

    /** One render of the queue as it stands. */
    sealed interface RenderState {
        record Waiting() implements RenderState {}

        record Working(int percent, String stage) implements RenderState {}

        record Done(BlobKey result, Optional<String> captions) implements RenderState {}

        /** @param code a stable word such as {@code provider.failed} */
        record Failed(String code, String reason) implements RenderState {}

        record Stopped() implements RenderState {}
    }
}
