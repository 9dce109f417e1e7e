package com.alwrity.studio.shell;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.identity.Workspaces;
import com.alwrity.studio.job.JobTray;
import com.alwrity.studio.ledger.CreditsMeter;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Search, credits, jobs, theme and account: in sight wherever one is. */
@Dependent
public class TopBar extends Header {

    @Inject
    public TopBar(CommandPalette palette, CreditsMeter credits, JobTray jobs, Workspaces workspaces) {
        addClassName("topbar");
        Div spring = new Div();
        spring.addClassName("spring");
        add(search(palette), spring, credits, jobs, new ThemeSwitch(), new AccountMenu(workspaces));
    }

    private static NativeButton search(CommandPalette palette) {
        NativeButton search = new NativeButton();
        Span words = new Span(t("search.placeholder"));
        words.addClassName("words");
        Span key = new Span("Ctrl K");
        key.addClassName("kbd");
        search.add(Glyph.SEARCH.icon(), words, key);
        search.addClassName("search-button");
        search.getElement().setAttribute("aria-keyshortcuts", "Control+K /");
        search.addClickListener(click -> palette.open());
        return search;
    }
}
