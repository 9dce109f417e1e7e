package com.alwrity.studio.catalog;

import java.util.Optional;

/**
 * A model as an admin sees it.
 *
 * @param available whether its provider can be used now
 * @param shipped whether the studio came with an entry of this key
 * @param revision what an admin made of it last; empty for one that nobody touched
 */
public record ModelOverview(Model model, boolean available, boolean shipped, Optional<ModelRevision> revision) {

    /** Whether the entry is an admin's own. */
    public boolean revised() {
        return revision.flatMap(ModelRevision::body).isPresent();
    }
}
