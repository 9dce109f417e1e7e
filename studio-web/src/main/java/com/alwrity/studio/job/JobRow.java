package com.alwrity.studio.job;

import static com.alwrity.studio.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import java.util.function.Consumer;

/** A live job in a line or two, with what can be done with it. */
public class JobRow extends Div {

    private final ProgressLine progress;
    private final Span stage = new Span();
    private final Span facts = new Span();
    private final Button cancel;

    public JobRow(JobView job, Consumer<UUID> open, Consumer<UUID> stop) {
        addClassName("job");
        Span name = new Span(job.title());
        name.addClassName("name");
        stage.addClassName("status");
        facts.addClassName("facts");
        progress = new ProgressLine(job.title());
        Button show = new Button(t("action.open"), click -> open.accept(job.id()));
        show.setAriaLabel(t("job.open", job.title()));
        cancel = new Button(t("action.cancel"), click -> stop.accept(job.id()));
        cancel.setAriaLabel(t("job.cancel", job.title()));
        show.addThemeVariants(ButtonVariant.LUMO_SMALL);
        cancel.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        Div actions = new Div(show, cancel);
        actions.addClassName("actions");
        add(name, stage, progress, facts, actions);
        show(job);
    }

    public void show(JobView job) {
        stage.setText(JobWords.stage(job));
        facts.setText(JobWords.facts(job));
        progress.show(job.percent());
        cancel.setEnabled(job.state() != JobState.CANCEL_REQUESTED && job.state() != JobState.INGESTING);
    }
}
