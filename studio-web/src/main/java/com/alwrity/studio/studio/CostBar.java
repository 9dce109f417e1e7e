package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.operation.Quality;
import com.alwrity.studio.preflight.Driver;
import com.alwrity.studio.preflight.Finding;
import com.alwrity.studio.preflight.Quote;
import com.alwrity.studio.problem.ProblemWords;
import com.alwrity.studio.text.Formats;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What it costs and does: the rungs, the price and how it comes about, and the one button. */
class CostBar extends Section {

    /** Reasons that nobody wonders about. */
    private static final Set<String> UNASKED = Set.of("asked_for", "only_one");

    private final RungChoice rungs;
    private final Span price = new Span();
    private final Span credits = new Span();
    private final Span details = new Span();
    private final Span why = new Span();
    private final Div findings = new Div();
    private final Button generate;
    private final transient Consumer<Map<String, Object>> fix;
    private final transient Consumer<Quote.Suggestion> save;
    private boolean runnable;

    CostBar(
            Catalog catalog,
            Consumer<Quality> chosen,
            Consumer<Map<String, Object>> fix,
            Consumer<Quote.Suggestion> save,
            Runnable run) {
        this.fix = fix;
        this.save = save;
        addClassNames("panel", "cost");
        setAriaLabel(t("cost.label"));
        rungs = new RungChoice(catalog, chosen);
        price.addClassNames("price-amount", "numbers");
        credits.addClassName("numbers");
        details.addClassNames("price-details", "numbers");
        why.addClassName("price-why");
        Div amounts = new Div(new Div(price, credits), details, why);
        amounts.addClassName("price");
        amounts.getElement().setAttribute("aria-live", "polite");
        generate = new Button(t("cost.generate"), click -> {
            run.run();
            click.getSource().setEnabled(runnable);
        });
        // A double click is one wish.
        generate.setDisableOnClick(true);
        generate.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        generate.addClassName("generate");
        generate.setTooltipText(t("cost.shortcut"));
        generate.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).setResetFocusOnActiveElement(true);
        findings.addClassName("findings");
        findings.getElement().setAttribute("role", "status");
        add(findings, rungs, amounts, generate);
    }

    /**
     * @param missing what is still to be chosen before there is a price
     * @param mark shows findings at their fields and gives back those that have none
     */
    void show(PriceDesk.Answer answer, Optional<String> missing, UnaryOperator<List<Finding>> mark) {
        if (missing.isPresent()) {
            mark.apply(List.of());
            blocked(missing.get());
        } else if (answer.quote().isPresent()) {
            show(answer.quote().get(), mark.apply(answer.quote().get().findings()));
        } else {
            mark.apply(answer.refused());
            blocked(t("cost.refused"));
        }
    }

    private void show(Quote quote, List<Finding> general) {
        rungs.show(quote.ladder(), quote.model() == null ? null : quote.model().quality());
        findings.removeAll();
        general.stream()
                .filter(finding -> !finding.code().equals("quality.nearest"))
                .forEach(finding -> findings.add(FindingSlots.line(finding, fix)));
        quote.suggestions().forEach(this::suggest);
        if (quote.model() == null) {
            blocked(t("cost.nobody"));
            return;
        }
        price.setText(Formats.money(quote.estimate()));
        credits.setText(
                quote.estimate().isZero()
                        ? ""
                        : " · " + Formats.credits(quote.estimate().inCredits()));
        details.setText(details(quote));
        why.setText(why(quote.model()));
        generate.setText(t(quote.needsApproval() ? "cost.ask" : "cost.generate"));
        allow(quote.runnable());
    }

    private void suggest(Quote.Suggestion suggestion) {
        Button take = new Button(
                t("suggestion." + suggestion.code(), Formats.amount(suggestion.saves())),
                click -> save.accept(suggestion));
        take.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        findings.add(take);
    }

    private static String details(Quote quote) {
        StringJoiner details = new StringJoiner(" · ");
        if (quote.estimate().isZero()) {
            details.add(t("cost.local"));
        } else {
            details.add(quote.drivers().stream()
                    .map(Driver::formula)
                    .filter(formula -> !formula.isEmpty())
                    .collect(Collectors.joining(" + ")));
            details.add(t("cost.ceiling", Formats.amount(quote.ceiling())));
        }
        if (quote.eta() != null) {
            details.add(t("cost.time", Formats.roughly(quote.eta().p50())));
        }
        return details.add(t("cost.leaves", Formats.number(quote.allowance().afterThis())))
                .toString();
    }

    /** Where there was a choice, what decided it. */
    private static String why(Quote.QuotedModel model) {
        return UNASKED.contains(model.why()) ? "" : ProblemWords.of("", "route." + model.why(), model.reasonParams());
    }

    /** Nothing to price yet, and why. */
    private void blocked(String reason) {
        price.setText("–");
        credits.setText("");
        details.setText(reason);
        why.setText("");
        allow(false);
    }

    private void allow(boolean allowed) {
        runnable = allowed;
        generate.setEnabled(allowed);
    }
}
