package com.alwrity.studio.chore;

import com.alwrity.studio.asset.Assets;
import com.alwrity.studio.asset.DerivationQueue;
import com.alwrity.studio.job.JobSteps;
import com.alwrity.studio.job.JobWakeUp;
import com.alwrity.studio.render.RenderTurns;
import com.alwrity.studio.render.Renders;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Puts on the timetables again what is not finished and should be there: they can be lost, the work must not be. */
@Dependent
class Recovery {

    private static final int USUAL_PRIORITY = 0;

    private final JobSteps jobs;
    private final JobWakeUp wakeUp;
    private final Renders renders;
    private final RenderTurns turns;
    private final Assets assets;
    private final DerivationQueue derivations;

    @Inject
    Recovery(
            JobSteps jobs,
            JobWakeUp wakeUp,
            Renders renders,
            RenderTurns turns,
            Assets assets,
            DerivationQueue derivations) {
        this.jobs = jobs;
        this.wakeUp = wakeUp;
        this.renders = renders;
        this.turns = turns;
        this.assets = assets;
        this.derivations = derivations;
    }

    /** What is there already stays as it is. */
    void recover() {
        jobs.live().forEach(wakeUp::first);
        renders.unfinished().forEach(render -> turns.enqueue(render, USUAL_PRIORITY));
        assets.processing().forEach(derivations::enqueue);
    }
}
