package com.alwrity.studio.identity;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.problem.Notices;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.shell.Glyph;
import com.alwrity.studio.text.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.StringJoiner;

/** The API tokens that one has given out. */
class TokensPanel extends Section {

    private final transient Tokens tokens;
    private final transient Clock clock;
    private final Div list = new Div();

    TokensPanel(Tokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
        addClassNames("panel", "tokens");
        Paragraph sub = new Paragraph(t("tokens.sub"));
        sub.addClassName("hint");
        Button create = new Button(
                t("tokens.create"), Glyph.PLUS.icon(), click -> new TokenDialog(tokens, clock, this::show).open());
        list.addClassName("token-list");
        add(new H2(t("tokens.title")), sub, list, create);
        show();
    }

    private void show() {
        list.removeAll();
        List<TokenView> all = tokens.list(SignedIn.caller());
        if (all.isEmpty()) {
            Span none = new Span(t("tokens.none"));
            none.addClassName("hint");
            list.add(none);
        }
        all.forEach(token -> list.add(row(token)));
    }

    private Div row(TokenView token) {
        StringJoiner facts = new StringJoiner(" · ").add("…" + token.hint());
        token.scopes().stream().sorted().forEach(scope -> facts.add(t("scope." + scope.key())));
        facts.add(token.expiresAt() == null ? t("tokens.never") : t("tokens.until", Formats.date(token.expiresAt())));
        facts.add(
                token.lastUsedAt() == null
                        ? t("tokens.unused")
                        : t("tokens.used", Formats.ago(token.lastUsedAt(), clock.instant())));
        Span name = new Span(token.name());
        name.addClassName("token-name");
        Span details = new Span(facts.toString());
        details.addClassName("hint");
        Button revoke = new Button(t("tokens.revoke"), click -> revoke(token));
        revoke.setAriaLabel(t("tokens.revoke.named", token.name()));
        revoke.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        Div row = new Div(new Div(new Div(name), details), revoke);
        row.addClassName("token");
        return row;
    }

    private void revoke(TokenView token) {
        ConfirmDialog confirm = new ConfirmDialog(
                t("tokens.revoke.title", token.name()), t("tokens.revoke.text"), t("tokens.revoke"), confirmed -> {
                    try {
                        tokens.revoke(SignedIn.caller(), token.id());
                    } catch (StudioException e) {
                        Notices.problem(e);
                    }
                    show();
                });
        confirm.setCancelable(true);
        confirm.setCancelText(t("action.keep"));
        confirm.setConfirmButtonTheme("error primary");
        confirm.open();
    }
}
