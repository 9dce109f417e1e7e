package com.alwrity.studio.tier;

import static com.alwrity.studio.text.Words.count;
import static com.alwrity.studio.text.Words.date;
import static com.alwrity.studio.text.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/** A tier; beside the others, each cap stands on the line of theirs. */
class TierCard extends Section {

    TierCard(TierOverview overview, Consumer<TierOverview> edit, Consumer<TierOverview> delete) {
        addClassNames("panel", "tier");
        H2 name = new H2(overview.tier().name());
        name.setId("tier-" + overview.tier().key());
        getElement().setAttribute("aria-labelledby", "tier-" + overview.tier().key());
        Span use = new Span(count("admin.tier.workspaces", overview.workspaces())
                + (overview.usual() ? " · " + t("admin.tier.default") : ""));
        use.addClassName("hint");
        add(new Div(name, use));
        TierWords.of(overview.tier()).forEach((cap, lines) -> add(fact(cap, lines)));
        Span origin = new Span(
                overview.by() == null
                        ? t("admin.tier.shipped", date(overview.at()))
                        : t("admin.tier.edited", overview.version(), overview.by(), date(overview.at())));
        origin.addClassName("hint");
        Button change = new Button(t("admin.tier.edit"), click -> edit.accept(overview));
        change.setAriaLabel(t("admin.tier.edit") + ": " + overview.tier().name());
        Button remove = new Button(t("action.remove"), click -> delete.accept(overview));
        remove.addClassName("quiet");
        remove.setAriaLabel(t("action.remove") + ": " + overview.tier().name());
        Div actions = new Div(change, remove);
        actions.addClassName("actions");
        add(new Div(origin, actions));
    }

    private static Div fact(String cap, List<String> lines) {
        Span term = new Span(t("admin.tier." + cap));
        term.addClassName("hint");
        Div fact = new Div(new Div(term));
        fact.addClassName("tier-fact");
        for (int i = 0; i < lines.size(); i++) {
            Div line = new Div(lines.get(i));
            line.setClassName("tier-line", i == 0 || cap.equals("features"));
            line.setClassName("hint", i > 0 && !cap.equals("features"));
            fact.add(line);
        }
        return fact;
    }
}
