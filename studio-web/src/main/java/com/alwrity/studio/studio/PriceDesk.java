package com.alwrity.studio.studio;

import com.alwrity.studio.identity.SignedIn;
import com.alwrity.studio.job.JobView;
import com.alwrity.studio.job.SubmitJob;
import com.alwrity.studio.operation.Order;
import com.alwrity.studio.operation.RunOptions;
import com.alwrity.studio.preflight.Finding;
import com.alwrity.studio.preflight.ModelChoice;
import com.alwrity.studio.preflight.ModelChoices;
import com.alwrity.studio.preflight.Offer;
import com.alwrity.studio.preflight.Preflight;
import com.alwrity.studio.preflight.PreflightLog;
import com.alwrity.studio.preflight.Quote;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import com.alwrity.studio.usage.SavingsBook;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The price that a page of Create shows, and at which it runs. */
@Dependent
class PriceDesk {

    /** Stands in for what is not there yet, so that the price is there before the words. */
    private static final String ANY_PROMPT = "A video";

    private static final UUID ANY_FILE = new UUID(0, 0);

    @Inject
    private CreateStudio studio;

    @Inject
    private Preflight preflight;

    @Inject
    private ModelChoices choices;

    @Inject
    private SubmitJob submit;

    @Inject
    private SavingsBook savings;

    @Inject
    private PreflightLog log;

    private UUID looked;

    private final List<Quote.Suggestion> taken = new ArrayList<>();
    private CreateForm priced;
    private Order order;
    private Quote shown;
    private Quote binding;

    /** A quote, or what is wrong with the form; and what can be chosen, as far as the form can be read. */
    record Answer(Optional<Quote> quote, List<Finding> refused, Optional<Offer> offer) {

        /** Who would make it as it stands. */
        Optional<ModelChoice> taken() {
            return quote.map(Quote::model).flatMap(model -> offer.flatMap(all -> all.model(model.key())));
        }
    }

    /** What the form would cost as it stands; nothing is kept of it until it is run. */
    Answer price(CreateForm form) {
        shown = null;
        binding = null;
        priced = form;
        try {
            order = studio.read(whole(form));
            shown = preflight.preview(SignedIn.caller(), order);
            note(form);
            return new Answer(Optional.of(shown), List.of(), Optional.of(choices.of(SignedIn.caller(), order)));
        } catch (StudioException e) {
            return new Answer(
                    Optional.empty(),
                    e.violations().stream().map(PriceDesk::finding).toList(),
                    Optional.empty());
        }
    }

    /** Remembers that a proposal was taken up, until what is shown is run. */
    void take(Quote.Suggestion suggestion) {
        taken.add(suggestion);
    }

    /** The key of the model that Auto would take. */
    Optional<String> recommended(CreateForm form) {
        try {
            Order auto = studio.read(whole(form).with(Map.of("model", RunOptions.AUTO)));
            return Optional.ofNullable(
                            preflight.preview(SignedIn.caller(), auto).model())
                    .map(Quote.QuotedModel::key);
        } catch (StudioException e) {
            return Optional.empty();
        }
    }

    /** Somebody who has filled in what it takes and sees a price: noted once, until they run it. */
    private void note(CreateForm form) {
        if (looked == null && form.equals(whole(form)) && shown.runnable()) {
            log.seen(SignedIn.caller(), order, shown);
            looked = shown.id();
        }
    }

    private static Finding finding(Violation violation) {
        return Finding.error(violation.field(), violation.code(), violation.params(), Map.of());
    }

    private static CreateForm whole(CreateForm form) {
        Map<String, Object> missing = new HashMap<>();
        boolean speaksForItself = form.imageAssetId() != null || form.videoAssetId() != null;
        if (form.prompt().isBlank() && !speaksForItself) {
            missing.put("prompt", ANY_PROMPT);
        }
        return form.with(missing);
    }

    /**
     * Runs what is shown; pressed twice, it runs once.
     *
     * @return the jobs
     * @throws StudioException if it would cost more by now than what is shown
     */
    List<UUID> run() {
        if (shown == null) {
            throw new StudioException(StudioException.Kind.CONFLICT, "quote.missing");
        }
        if (binding == null) {
            binding = preflight.bind(SignedIn.caller(), order);
        }
        if (binding.ceiling().compareTo(shown.ceiling()) > 0) {
            throw new StudioException(StudioException.Kind.EXPIRED, "quote.expired");
        }
        List<JobView> jobs = submit.quoted(SignedIn.caller(), binding.id(), "page:" + binding.id())
                .jobs();
        noteSavings();
        if (looked != null) {
            log.submitted(looked);
            looked = null;
        }
        return jobs.stream().map(JobView::id).toList();
    }

    /** What was changed again after it was taken up saves nothing. */
    private void noteSavings() {
        taken.stream()
                .filter(suggestion -> priced.with(suggestion.change()).equals(priced))
                .forEach(suggestion ->
                        savings.takenUp(SignedIn.caller(), binding.id(), suggestion.code(), suggestion.saves()));
        taken.clear();
    }
}
