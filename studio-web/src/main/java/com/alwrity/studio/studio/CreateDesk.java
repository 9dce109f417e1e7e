package com.alwrity.studio.studio;

import com.alwrity.studio.asset.AssetView;
import com.alwrity.studio.asset.Assets;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.SignedIn;
import com.alwrity.studio.job.CancelJob;
import com.alwrity.studio.job.JobView;
import com.alwrity.studio.job.Jobs;
import com.alwrity.studio.job.SubmitJob;
import com.alwrity.studio.notification.StudioEvent;
import com.alwrity.studio.operation.Order;
import com.alwrity.studio.preflight.Finding;
import com.alwrity.studio.preflight.Preflight;
import com.alwrity.studio.preflight.Quote;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What one page of Create has in hand: the price it shows and the jobs it watches. */
@Dependent
class CreateDesk {

    /** Stands in for a prompt that is not written yet, so that the price is there before the words. */
    private static final String ANY_PROMPT = "A video";

    @Inject
    private CreateStudio studio;

    @Inject
    private Preflight preflight;

    @Inject
    private SubmitJob submit;

    @Inject
    private CancelJob cancelJob;

    @Inject
    private Jobs jobs;

    @Inject
    private Assets assets;

    private Order order;
    private Quote shown;
    private Quote binding;
    private List<UUID> watched = List.of();

    /** A quote, or what is wrong with the form. */
    record Answer(Optional<Quote> quote, List<Finding> refused) {}

    /** What the form would cost as it stands; nothing is kept of it until it is run. */
    Answer price(CreateForm form) {
        shown = null;
        binding = null;
        try {
            order = studio.read(form.prompt().isBlank() ? prompted(form) : form);
            shown = preflight.preview(SignedIn.caller(), order);
            return new Answer(Optional.of(shown), List.of());
        } catch (StudioException e) {
            return new Answer(
                    Optional.empty(),
                    e.violations().stream().map(CreateDesk::finding).toList());
        }
    }

    private static Finding finding(Violation violation) {
        return Finding.error(violation.field(), violation.code(), violation.params(), Map.of());
    }

    private static CreateForm prompted(CreateForm form) {
        boolean optional = form.imageAssetId() != null;
        return optional ? form : form.with(Map.of("prompt", ANY_PROMPT));
    }

    /**
     * Runs what is shown; pressed twice, it runs once.
     *
     * @throws StudioException if it would cost more by now than what is shown
     */
    void run() {
        if (shown == null) {
            throw new StudioException(StudioException.Kind.CONFLICT, "quote.missing");
        }
        if (binding == null) {
            binding = preflight.quote(SignedIn.caller(), order);
        }
        if (binding.ceiling().compareTo(shown.ceiling()) > 0) {
            throw new StudioException(StudioException.Kind.EXPIRED, "quote.expired");
        }
        watched = submit.quoted(SignedIn.caller(), binding.id(), "page:" + binding.id()).jobs().stream()
                .map(JobView::id)
                .toList();
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

    void watch(List<UUID> ids) {
        watched = List.copyOf(ids);
    }

    List<UUID> watched() {
        return watched;
    }

    /** The watched jobs as they stand; those that are not there are left out. */
    List<Stage.Result> results() {
        Caller caller = SignedIn.caller();
        List<Stage.Result> results = new ArrayList<>();
        for (UUID id : watched) {
            try {
                JobView job = jobs.get(caller, id);
                AssetView asset = job.assetId() == null ? null : assets.get(caller, job.assetId());
                results.add(new Stage.Result(job, asset));
            } catch (StudioException e) {
                // Another's, or gone: the page shows what there is.
            }
        }
        return results;
    }

    /** The watched jobs that an event is about, or whose result it is about. */
    Optional<List<UUID>> concerns(StudioEvent event) {
        boolean ours = event.jobId() != null && watched.contains(event.jobId());
        boolean result = event.kind().equals("asset.changed") && !watched.isEmpty();
        return ours || result ? Optional.of(watched) : Optional.empty();
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
