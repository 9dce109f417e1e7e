package com.alwrity.studio.notification;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.identity.SignedIn;
import com.alwrity.studio.problem.Notices;
import com.alwrity.studio.problem.ProblemWords;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;

/** Adds a webhook, or changes one. */
class WebhookDialog extends Dialog {

    private final transient Webhooks webhooks;
    private final transient WebhookView edited;
    private final transient Runnable changed;
    private final TextField url = new TextField(t("webhooks.url"));
    private final TextField description = new TextField(t("webhooks.description"));
    private final CheckboxGroup<EventKind> kinds = new CheckboxGroup<>(t("webhooks.kinds"));

    /** @param edited null for a new one */
    WebhookDialog(Webhooks webhooks, WebhookView edited, Runnable changed) {
        this.webhooks = webhooks;
        this.edited = edited;
        this.changed = changed;
        setHeaderTitle(edited == null ? t("webhooks.add") : t("webhooks.edit.named", WebhookWords.name(edited)));
        setWidth("460px");
        url.setWidthFull();
        url.setMaxLength(WebhookDraft.MAX_URL);
        url.setPlaceholder("https://example.org/hooks");
        description.setWidthFull();
        description.setMaxLength(WebhookDraft.MAX_DESCRIPTION);
        description.setPlaceholder(t("webhooks.description.placeholder"));
        kinds.setItems(EventKind.offered());
        kinds.setItemLabelGenerator(WebhookWords::kind);
        kinds.setValue(Set.of(EventKind.JOB_SUCCEEDED, EventKind.JOB_FAILED));
        if (edited != null) {
            url.setValue(edited.url());
            description.setValue(edited.description());
            kinds.setValue(edited.kinds());
        }
        Div form = new Div(url, description, kinds);
        form.addClassName("form");
        add(form);
        if (edited != null) {
            Button rotate = new Button(t("webhooks.rotate"), click -> rotate());
            rotate.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            getFooter().add(rotate);
        }
        Button save = new Button(t("action.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("action.cancel"), click -> close()), save);
    }

    private void save() {
        List.<HasValidation>of(url, description, kinds).forEach(field -> field.setInvalid(false));
        try {
            if (edited == null) {
                Webhooks.Issued issued = webhooks.add(
                        SignedIn.caller(), new WebhookDraft(url.getValue(), description.getValue(), kinds.getValue()));
                new WebhookSecretDialog(issued.secret(), "webhooks.once").open();
            } else {
                webhooks.change(
                        SignedIn.caller(),
                        edited.id(),
                        new WebhookChange(
                                url.getValue(), description.getValue(), kinds.getValue(), null, edited.version()));
            }
            close();
            changed.run();
        } catch (StudioException e) {
            if (e.violations().isEmpty()) {
                Notices.problem(e);
            }
            e.violations().forEach(this::reject);
        }
    }

    private void rotate() {
        try {
            Webhooks.Issued issued = webhooks.rotate(SignedIn.caller(), edited.id());
            close();
            changed.run();
            new WebhookSecretDialog(issued.secret(), "webhooks.once.former").open();
        } catch (StudioException e) {
            Notices.problem(e);
        }
    }

    private void reject(Violation violation) {
        HasValidation field = switch (violation.field()) {
            case "description" -> description;
            case "kinds" -> kinds;
            default -> url;
        };
        field.setErrorMessage(ProblemWords.of(violation));
        field.setInvalid(true);
    }
}
