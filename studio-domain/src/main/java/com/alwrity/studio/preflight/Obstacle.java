package com.alwrity.studio.preflight;

import com.alwrity.studio.catalog.Misfit;
import com.alwrity.studio.catalog.Model;
import java.util.List;

/** Why something cannot be chosen just now, and what would allow it. */
public sealed interface Obstacle {

    /** It goes together with other values only: those that settle these. */
    record Together(List<Misfit> misfits) implements Obstacle {
        public Together {
            misfits = List.copyOf(misfits);
        }
    }

    /** The named model cannot do it, this one can. */
    record OtherModel(Model model) implements Obstacle {}

    /** Only a provider that cannot be used here has a model that can do it, such as this one. */
    record NeedsProvider(Model model) implements Obstacle {}

    /** No model can do it. */
    record Nobody() implements Obstacle {}
}
