package com.alwrity.studio.studio;

import com.alwrity.studio.asset.Assets;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.SignedIn;
import com.alwrity.studio.job.CancelJob;
import com.alwrity.studio.job.JobView;
import com.alwrity.studio.job.Jobs;
import com.alwrity.studio.job.RateJob;
import com.alwrity.studio.job.SubmitJob;
import com.alwrity.studio.notification.StudioEvent;
import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The jobs that a page of Create watches. */
@Dependent
class JobDesk {

    @Inject
    private SubmitJob submit;

    @Inject
    private CancelJob cancelJob;

    @Inject
    private Jobs jobs;

    @Inject
    private Assets assets;

    @Inject
    private RateJob ratings;

    private List<UUID> watched = List.of();

    void watch(List<UUID> ids) {
        watched = List.copyOf(ids);
    }

    List<UUID> watched() {
        return watched;
    }

    void cancel(UUID job) {
        cancelJob.cancel(SignedIn.caller(), job);
    }

    void retry(UUID job) {
        UUID anew = submit.retry(SignedIn.caller(), job, "page:retry:" + job)
                .jobs()
                .get(0)
                .id();
        watched = watched.stream().map(id -> id.equals(job) ? anew : id).toList();
    }

    void rate(UUID job, int stars) {
        ratings.rate(SignedIn.caller(), job, stars);
    }

    /** The watched jobs as they stand; those that are not there are left out. */
    List<Stage.Result> results() {
        Caller caller = SignedIn.caller();
        List<Stage.Result> results = new ArrayList<>();
        for (UUID id : watched) {
            try {
                JobView job = jobs.get(caller, id);
                results.add(
                        job.assetId() == null
                                ? new Stage.Result(job, null, Optional.empty())
                                : new Stage.Result(job, assets.get(caller, job.assetId()), ratings.of(caller, id)));
            } catch (StudioException e) {
                // Another's, or gone: the page shows what there is.
            }
        }
        return results;
    }

    /** Whether an event is about a watched job, or may be about its result. */
    boolean concerns(StudioEvent event) {
        boolean ours = event.jobId() != null && watched.contains(event.jobId());
        return ours || event.kind().equals("asset.changed") && !watched.isEmpty();
    }
}
