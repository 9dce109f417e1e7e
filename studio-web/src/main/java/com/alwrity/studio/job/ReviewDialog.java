package com.alwrity.studio.job;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.api.PublicUrl;
import com.alwrity.studio.identity.SignedIn;
import com.alwrity.studio.problem.Notices;
import com.alwrity.studio.problem.ProblemWords;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.shell.Glyph;
import com.alwrity.studio.text.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.UUID;

/** Asks somebody from outside: the link is shown once, to be sent on; those before can be taken back. */
class ReviewDialog extends Dialog {

    private final transient ReviewLinks links;
    private final transient PublicUrl publicUrl;
    private final UUID job;
    private final TextField reviewer = new TextField(t("review.ask.name"));
    private final Div made = new Div();
    private final Div list = new Div();

    ReviewDialog(ApprovalView approval, ReviewLinks links, PublicUrl publicUrl) {
        this.links = links;
        this.publicUrl = publicUrl;
        this.job = approval.job().id();
        setHeaderTitle(t("review.ask.named", approval.job().title()));
        setWidth("520px");
        reviewer.setMaxLength(ReviewLinks.LONGEST_NAME);
        reviewer.setWidthFull();
        Paragraph sub = new Paragraph(t("review.ask.sub"));
        sub.addClassName("hint");
        made.addClassName("form");
        made.setVisible(false);
        made.getElement().setAttribute("role", "status");
        list.addClassName("token-list");
        Button make = new Button(t("review.ask.make"), click -> make());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(sub, reviewer, make, made, list);
        form.addClassName("form");
        add(form);
        getFooter().add(new Button(t("action.close"), click -> close()));
        show();
    }

    private void make() {
        reviewer.setInvalid(false);
        try {
            tell(links.make(SignedIn.caller(), job, reviewer.getValue()));
            reviewer.clear();
            show();
        } catch (StudioException e) {
            if (e.violations().isEmpty()) {
                Notices.problem(e);
            } else {
                reviewer.setErrorMessage(ProblemWords.of(e.violations().get(0)));
                reviewer.setInvalid(true);
                reviewer.focus();
            }
        }
    }

    private void tell(ReviewLinks.Issued issued) {
        String link = publicUrl.link(
                VaadinServletRequest.getCurrent().getHttpServletRequest(), ReviewPage.PATH + issued.secret());
        Code shown = new Code(link);
        shown.addClassName("secret");
        shown.getElement().setAttribute("aria-label", t("review.ask.link"));
        Button copy = new Button(t("action.copy"), Glyph.COPY.icon(), click -> {
            click.getSource().getElement().executeJs("navigator.clipboard.writeText($0)", link);
            click.getSource().setText(t("action.copied"));
        });
        made.removeAll();
        made.add(new Paragraph(t("review.ask.copy", issued.view().reviewer())), shown, copy);
        made.setVisible(true);
    }

    private void show() {
        list.removeAll();
        links.list(SignedIn.caller(), job).stream()
                .filter(link -> link.revokedAt() == null)
                .forEach(link -> list.add(row(link)));
    }

    private Div row(ReviewLinkView link) {
        Span name = new Span(link.reviewer());
        name.addClassName("token-name");
        Span facts = new Span(Formats.date(link.madeAt()));
        facts.addClassName("hint");
        Button revoke = new Button(t("review.ask.revoke"), click -> {
            try {
                links.revoke(SignedIn.caller(), job, link.id());
            } catch (StudioException e) {
                Notices.problem(e);
            }
            show();
        });
        revoke.setAriaLabel(t("review.ask.revoke.named", link.reviewer()));
        revoke.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        Div row = new Div(new Div(new Div(name), facts), revoke);
        row.addClassName("token");
        return row;
    }
}
