package com.alwrity.studio.job;

import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.governance.Policies;
import com.alwrity.studio.governance.Policy;
import com.alwrity.studio.media.Marking;
import com.alwrity.studio.media.MediaEngine;
import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.media.MediaRejected;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** Puts on what was made the watermark and the label that the workspace's policy asks for. */
@Dependent
class Stamping {

    /** Stands in the picture, so in the words that platforms use all over the world. */
    private static final String LABEL = "AI-generated";

    private final Policies policies;
    private final Marking marking;
    private final MediaEngine engine;

    @Inject
    Stamping(Policies policies, Marking marking, MediaEngine engine) {
        this.policies = policies;
        this.marking = marking;
        this.engine = engine;
    }

    Arrival.Arrived stamp(UUID workspaceId, Model model, Arrival.Arrived arrived, Path directory)
            throws IOException, MediaRejected {
        Policy policy = policies.lately(workspaceId).policy();
        Marking.Marks marks = new Marking.Marks(
                Optional.ofNullable(policy.watermark()),
                policy.labelled() && model.ai() ? Optional.of(LABEL) : Optional.empty());
        if (marks.none() || arrived.media().kind() == MediaKind.AUDIO) {
            return arrived;
        }
        Path marked = marking.marked(arrived.file(), arrived.media(), marks, directory);
        return new Arrival.Arrived(marked, engine.inspect(marked), arrived.captions());
    }
}
