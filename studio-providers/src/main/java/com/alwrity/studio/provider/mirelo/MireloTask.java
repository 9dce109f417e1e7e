package com.alwrity.studio.provider.mirelo;

import com.alwrity.studio.provider.http.JsonService;
import java.util.Optional;

/**
 * A job there, under a name that says where to ask for it: each kind and version of model has jobs of its own.
 *
 * @param model such as {@code video-to-sfx:v1.5}
 */
record MireloTask(String model, String id) {

    private static final String MODEL = "[a-z][a-z-]{0,40}:v[0-9][0-9.]{0,10}";

    /** Empty for a name that is none of ours. */
    static Optional<MireloTask> of(String name) {
        int slash = name.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        MireloTask task = new MireloTask(name.substring(0, slash), name.substring(slash + 1));
        return task.model.matches(MODEL) && JsonService.segment(task.id) ? Optional.of(task) : Optional.empty();
    }

    String name() {
        return model + "/" + id;
    }
}
