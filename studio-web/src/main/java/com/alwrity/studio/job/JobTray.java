package com.alwrity.studio.job;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.identity.SignedIn;
import com.alwrity.studio.notification.LiveEvents;
import com.alwrity.studio.notification.StudioEvent;
import com.alwrity.studio.problem.Notices;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.studio.CreateLinks;
import com.alwrity.studio.studio.CreateView;
import com.alwrity.studio.text.Formats;
import com.alwrity.studio.text.Texts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;

/** What runs: a ring with the progress of all, and a list with each job. Says so when one has ended. */
@Dependent
public class JobTray extends NativeButton {

    private final transient Jobs jobs;
    private final transient CancelJob cancelJob;
    private final Span ring = new Span();
    private final Span summary = new Span();
    private final Div list = new Div();
    private final Popover popover = new Popover();

    @Inject
    public JobTray(Jobs jobs, CancelJob cancelJob, LiveEvents events) {
        this.jobs = jobs;
        this.cancelJob = cancelJob;
        addClassName("tray-button");
        ring.addClassName("ring");
        ring.getElement().setAttribute("aria-hidden", "true");
        summary.getElement().setAttribute("aria-live", "polite");
        add(ring, summary);
        getElement().setAttribute("aria-haspopup", "dialog");
        list.addClassName("tray");
        popover.setTarget(this);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(t("tray.label"));
        popover.add(list);
        show(live());
        events.whileAttached(this, this::heard);
    }

    private void heard(StudioEvent event) {
        if (event.kind().startsWith("job.")) {
            show(live());
            announce(event);
        }
    }

    private List<JobView> live() {
        return jobs.live(SignedIn.caller());
    }

    private void show(List<JobView> live) {
        summary.setText(summary(live));
        left(live).ifPresent(summary::add);
        double part = live.stream()
                .mapToInt(job -> Objects.requireNonNullElse(job.percent(), 0))
                .average()
                .orElse(0);
        ring.getStyle().set("--part", Math.round(part) + "%");
        list.removeAll();
        if (live.isEmpty()) {
            Span nothing = new Span(t("tray.empty"));
            nothing.addClassName("hint");
            list.add(nothing);
        }
        live.forEach(job -> list.add(new JobRow(job, this::open, this::cancel)));
    }

    /** What waits for somebody's yes does not run. */
    private static String summary(List<JobView> live) {
        if (live.isEmpty()) {
            return t("tray.idle");
        }
        long waiting = live.stream()
                .filter(job -> job.state() == JobState.AWAITING_APPROVAL)
                .count();
        StringJoiner words = new StringJoiner(", ");
        if (live.size() > waiting) {
            words.add(Texts.count("tray.running", live.size() - waiting));
        }
        if (waiting > 0) {
            words.add(Texts.count("tray.waiting", waiting));
        }
        return words.toString();
    }

    private static Optional<Span> left(List<JobView> live) {
        return live.stream()
                .map(JobView::etaSeconds)
                .filter(Objects::nonNull)
                .max(Double::compare)
                .map(seconds -> {
                    Span left = new Span(" · " + t("job.left", Formats.clock(seconds)));
                    left.addClassName("tray-left");
                    return left;
                });
    }

    private void announce(StudioEvent event) {
        Object state = event.details().get("state");
        boolean inSight = UI.getCurrent().getCurrentView() instanceof CreateView create && create.shows(event.jobId());
        if (inSight) {
            return;
        }
        if (JobState.SUCCEEDED.name().equals(state)
                || JobState.FAILED.name().equals(state)
                || JobState.REJECTED.name().equals(state)) {
            JobView job = jobs.get(SignedIn.caller(), event.jobId());
            String text = job.state() == JobState.SUCCEEDED
                    ? t("job.ready", job.title())
                    : t("job.failed", job.title()) + " " + JobWords.failure(job);
            Notices.tell(text, t("action.open"), () -> open(job.id()));
        }
    }

    private void open(UUID job) {
        popover.close();
        getUI().ifPresent(ui -> CreateLinks.open(ui, job));
    }

    private void cancel(UUID job) {
        try {
            cancelJob.cancel(SignedIn.caller(), job);
        } catch (StudioException e) {
            Notices.problem(e);
        }
        show(live());
    }
}
