package com.alwrity.studio.job;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.asset.AssetView;
import com.alwrity.studio.asset.LibraryView;
import com.alwrity.studio.asset.MediaLinks;
import com.alwrity.studio.asset.Veil;
import com.alwrity.studio.media.RenditionKind;
import com.alwrity.studio.text.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** One question for an approval: who wants what made of what for how much, and yes and no. */
class ApprovalRow extends Div {

    /** What somebody answers. */
    interface Listener {
        void accept(ApprovalView approval);

        void reject(ApprovalView approval);

        /** Somebody from outside is to be asked. */
        void askOutside(ApprovalView approval);
    }

    /** @param assets finds what it is made from, as far as it is still there */
    ApprovalRow(ApprovalView approval, Function<UUID, Optional<AssetView>> assets, Listener listener) {
        JobView job = approval.job();
        addClassNames("panel", "approval");
        Span title = new Span(job.title());
        title.addClassName("name");
        add(
                title,
                line(t(
                        "approvals.who",
                        approval.asker(),
                        Formats.date(approval.askedAt()),
                        job.operation().key())));
        if (!job.prompt().isBlank()) {
            Paragraph prompt = new Paragraph(job.prompt());
            prompt.addClassName("approval-prompt");
            add(prompt);
        }
        inputs(job, assets);
        add(line(t("approvals.cost", Formats.money(job.estimate()), Formats.amount(job.ceiling()), job.model())));
        add(line(standing(approval)));
        if (approval.mine()) {
            add(actions(approval, listener));
        }
    }

    private void inputs(JobView job, Function<UUID, Optional<AssetView>> assets) {
        Div inputs = new Div();
        inputs.addClassName("approval-inputs");
        job.inputs().forEach(id -> assets.apply(id).ifPresent(asset -> inputs.add(input(asset))));
        if (inputs.getChildren().findAny().isPresent()) {
            add(inputs);
        }
    }

    private static Anchor input(AssetView asset) {
        Anchor link = new Anchor(LibraryView.path(asset.id()), asset.title());
        if (!Veil.needed(asset)) {
            MediaLinks.of(asset, RenditionKind.POSTER)
                    .ifPresent(poster -> link.addComponentAsFirst(new Image(poster, "")));
        }
        return link;
    }

    private static String standing(ApprovalView approval) {
        String state = "approvals.state." + approval.state().key();
        return switch (approval.state()) {
            case OPEN -> t(state, Formats.date(approval.expiresAt()));
            case ACCEPTED -> t(state, approval.decider(), Formats.date(approval.decidedAt()));
            case REJECTED -> t(state, approval.decider(), Formats.date(approval.decidedAt()), approval.reason());
            case EXPIRED -> t(state, Formats.date(approval.decidedAt()));
            case WITHDRAWN -> t(state);
        };
    }

    private static Div actions(ApprovalView approval, Listener listener) {
        String title = approval.job().title();
        Button accept = new Button(t("approvals.accept"), click -> listener.accept(approval));
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        accept.setAriaLabel(t("approvals.accept.named", title));
        Button reject = new Button(t("approvals.reject"), click -> listener.reject(approval));
        reject.setAriaLabel(t("approvals.reject.named", title));
        Button ask = new Button(t("review.ask"), click -> listener.askOutside(approval));
        ask.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        ask.setAriaLabel(t("review.ask.named", title));
        Div actions = new Div(accept, reject, ask);
        actions.addClassName("actions");
        return actions;
    }

    private static Span line(String text) {
        Span line = new Span(text);
        line.addClassName("facts");
        return line;
    }
}
