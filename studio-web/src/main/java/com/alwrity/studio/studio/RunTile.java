package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.job.JobState;
import com.alwrity.studio.job.JobView;
import com.alwrity.studio.job.JobWords;
import com.alwrity.studio.job.ProgressLine;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A run that has no result: on its way, or ended without one; says what is done, what it did to the money, what next. */
class RunTile extends Div {

    private final Span percent = new Span();
    private final Span stage = new Span();
    private final ProgressLine line;
    private final Span facts = new Span();
    private final Button act;
    private JobView job;

    RunTile(JobView job, Stage.Listener listener) {
        addClassName("run");
        percent.addClassNames("run-percent", "numbers");
        stage.addClassName("run-stage");
        facts.addClassNames("run-facts", "numbers");
        line = new ProgressLine(job.title());
        act = new Button("", click -> {
            if (this.job.live()) {
                listener.cancel(this.job.id());
            } else {
                listener.retry(this.job.id());
            }
        });
        Div live = new Div(stage);
        live.getElement().setAttribute("aria-live", "polite");
        add(percent, live, line, facts, act);
        show(job);
    }

    void show(JobView now) {
        job = now;
        boolean rejected = now.state() == JobState.REJECTED;
        boolean failed = now.state() == JobState.FAILED || rejected;
        setClassName("failed", failed);
        line.setVisible(now.live() && now.state() != JobState.AWAITING_APPROVAL);
        line.show(now.percent());
        percent.setVisible(now.live() && now.percent() != null);
        percent.setText(now.percent() == null ? "" : t("job.percent", now.percent()));
        stage.setText(rejected ? JobWords.stage(now) : failed ? t("job.failed", now.title()) : JobWords.stage(now));
        facts.setText(now.live() ? JobWords.rest(now) : failed ? JobWords.failure(now) : t("job.not_charged"));
        act.setText(now.live() ? t("action.cancel") : t("action.again"));
        act.setVisible(!rejected);
        act.setEnabled(now.state() != JobState.CANCEL_REQUESTED && now.state() != JobState.INGESTING);
        act.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (!now.live()) {
            act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
    }
}
