package com.alwrity.studio.identity;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.problem.Notices;
import com.alwrity.studio.problem.ProblemWords;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import com.alwrity.studio.shell.Glyph;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Gives out a token and shows it this once. */
class TokenDialog extends Dialog {

    private static final List<Integer> DAYS = List.of(7, 30, 90, 365, 0);

    private final transient Tokens tokens;
    private final transient Clock clock;
    private final transient Runnable created;
    private final TextField name = new TextField(t("tokens.name"));
    private final CheckboxGroup<Scope> scopes = new CheckboxGroup<>(t("tokens.scopes"));
    private final Select<Integer> lifetime = new Select<>();

    TokenDialog(Tokens tokens, Clock clock, Runnable created) {
        this.tokens = tokens;
        this.clock = clock;
        this.created = created;
        setHeaderTitle(t("tokens.create"));
        setWidth("460px");
        name.setWidthFull();
        name.setMaxLength(Accounts.MAX_NAME);
        name.setPlaceholder(t("tokens.name.placeholder"));
        scopes.setItems(Scope.values());
        scopes.setItemLabelGenerator(scope -> t("scope." + scope.key() + ".long"));
        scopes.setItemEnabledProvider(
                scope -> scope != Scope.ADMIN || SignedIn.profile().role().includes(Role.ADMIN));
        scopes.setValue(Set.of(Scope.READ));
        lifetime.setLabel(t("tokens.lifetime"));
        lifetime.setItems(DAYS);
        lifetime.setItemLabelGenerator(days -> days == 0 ? t("tokens.never") : t("tokens.days", days));
        lifetime.setValue(90);
        lifetime.setWidthFull();
        Div form = new Div(name, scopes, lifetime);
        form.addClassName("form");
        add(form);
        Button issue = new Button(t("tokens.issue"), click -> issue());
        issue.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("action.cancel"), click -> close()), issue);
    }

    private void issue() {
        name.setInvalid(false);
        scopes.setInvalid(false);
        try {
            Tokens.Issued issued = tokens.issue(
                    SignedIn.caller(),
                    name.getValue(),
                    scopes.getValue(),
                    lifetime.getValue() == 0 ? null : clock.instant().plus(Duration.ofDays(lifetime.getValue())));
            show(issued.token());
            created.run();
        } catch (StudioException e) {
            e.violations().forEach(this::reject);
            if (e.violations().isEmpty()) {
                Notices.problem(e);
            }
        }
    }

    private void reject(Violation violation) {
        if (violation.field().equals("scopes")) {
            scopes.setErrorMessage(ProblemWords.of(violation));
            scopes.setInvalid(true);
        } else {
            name.setErrorMessage(ProblemWords.of(violation));
            name.setInvalid(true);
        }
    }

    private void show(String token) {
        removeAll();
        getFooter().removeAll();
        setHeaderTitle(t("tokens.ready"));
        setCloseOnOutsideClick(false);
        Code secret = new Code(token);
        secret.addClassName("secret");
        Button copy = new Button(t("action.copy"), Glyph.COPY.icon(), click -> {
            click.getSource().getElement().executeJs("navigator.clipboard.writeText($0)", token);
            click.getSource().setText(t("action.copied"));
        });
        Div body = new Div(new Paragraph(t("tokens.once")), secret, copy);
        body.addClassName("form");
        add(body);
        Button done = new Button(t("action.done"), click -> close());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(done);
    }
}
