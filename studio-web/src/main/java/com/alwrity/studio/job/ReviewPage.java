package com.alwrity.studio.job;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.asset.AssetView;
import com.alwrity.studio.asset.MediaLinks;
import com.alwrity.studio.asset.SignedLinks;
import com.alwrity.studio.asset.Veil;
import com.alwrity.studio.ledger.Reason;
import com.alwrity.studio.media.RenditionKind;
import com.alwrity.studio.problem.Notices;
import com.alwrity.studio.problem.ProblemWords;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.text.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Where somebody from outside looks at an order and says yes or no. */
@Route(value = "review", autoLayout = false)
@AnonymousAllowed
@Dependent
public class ReviewPage extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    public static final String PATH = "/review/";

    private final transient ReviewFromOutside reviews;
    private final transient SignedLinks links;
    private final Div card = new Div();
    private final TextArea reason = new TextArea(t("review.reason"));
    private String secret;

    @Inject
    public ReviewPage(ReviewFromOutside reviews, SignedLinks links) {
        this.reviews = reviews;
        this.links = links;
        addClassName("door");
        card.addClassNames("panel", "door-card", "review");
        reason.setMaxLength(Reason.LONGEST);
        reason.setWidthFull();
        add(card);
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        secret = parameter;
        show();
    }

    private void show() {
        Div brand = new Div(new Image("static/img/logo.svg", ""), new Span("Video Studio"));
        brand.addClassName("door-brand");
        card.removeAll();
        card.add(brand);
        try {
            show(reviews.look(secret));
        } catch (StudioException e) {
            card.add(new H1(t("review.closed")), line(ProblemWords.of(e)));
        }
    }

    private void show(Review review) {
        JobView job = review.job();
        card.add(
                new H1(t("review.title", review.reviewer())),
                line(t("review.sub", review.asker(), review.workspace())),
                line(job.title()));
        if (!job.prompt().isBlank() && !job.prompt().equals(job.title())) {
            card.add(line(job.prompt()));
        }
        Div inputs = new Div();
        inputs.addClassName("approval-inputs");
        review.inputs().forEach(asset -> inputs.add(input(asset, review)));
        card.add(
                inputs,
                line(t("approvals.cost", Formats.money(job.estimate()), Formats.amount(job.ceiling()), job.model())));
        if (review.state() == ApprovalState.OPEN) {
            card.add(line(t("approvals.state.open", Formats.date(review.expiresAt()))), reason, actions());
        } else {
            Paragraph over = line(t("review.state." + review.state().key()));
            over.getElement().setAttribute("role", "status");
            card.add(over);
        }
    }

    private Div actions() {
        Button accept = new Button(t("approvals.accept"), click -> decide(() -> reviews.accept(secret)));
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button reject =
                new Button(t("approvals.reject"), click -> decide(() -> reviews.reject(secret, reason.getValue())));
        Div actions = new Div(accept, reject);
        actions.addClassName("actions");
        return actions;
    }

    private void decide(Runnable decision) {
        try {
            reason.setInvalid(false);
            decision.run();
        } catch (StudioException e) {
            if (!e.violations().isEmpty()) {
                reason.setErrorMessage(ProblemWords.of(e.violations().get(0)));
                reason.setInvalid(true);
                reason.focus();
                return;
            }
            Notices.problem(e);
        }
        show();
    }

    private Div input(AssetView asset, Review review) {
        Div input = new Div();
        if (!Veil.needed(asset)) {
            MediaLinks.signed(asset, RenditionKind.POSTER, review.expiresAt(), links)
                    .ifPresent(poster -> input.add(new Image(poster, "")));
        }
        input.add(new Span(asset.title()));
        return input;
    }

    private static Paragraph line(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("sub");
        return line;
    }

    @Override
    public String getPageTitle() {
        return t("review.page") + " · Video Studio";
    }
}
