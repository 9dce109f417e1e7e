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
import com.alwrity.studio.preflight.Finding;
import com.alwrity.studio.preflight.Preflight;
import com.alwrity.studio.preflight.Quote;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What one page of Create has in hand: the quote it shows and the jobs it watches. */
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

    @Inject
    private Clock clock;

    private CreateForm priced;
    private Quote quote;
    private List<UUID> watched = List.of();

    /** A quote, or what is wrong with the form. */
    record Answer(Optional<Quote> quote, List<Finding> refused) {}

    Answer quote(CreateForm form) {
        try {
            priced = form;
            quote = preflight.quote(SignedIn.caller(), studio.read(form.prompt().isBlank() ? prompted(form) : form));
            return new Answer(Optional.of(quote), List.of());
        } catch (StudioException e) {
            quote = null;
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
        return optional ? form : form.withPrompt(ANY_PROMPT);
    }

    /** Runs what was quoted; pressed twice, it runs once. */
    void run() {
        if (quote == null || !clock.instant().isBefore(quote.expiresAt())) {
            quote(priced);
        }
        Quote binding = quote;
        if (binding == null) {
            throw new StudioException(StudioException.Kind.CONFLICT, "quote.missing");
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
