package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.operation.Quality;
import com.alwrity.studio.preflight.Quote;
import com.alwrity.studio.problem.ProblemWords;
import com.alwrity.studio.text.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Consumer;

/** Draft, Standard, Premium as three cards; the one that nobody can make says what it needs. */
class RungChoice extends RadioButtonGroup<Quality> {

    private transient List<Quote.Rung> ladder = List.of();

    RungChoice(Consumer<Quality> chosen) {
        addClassNames("rungs", "unlabelled");
        setLabel(t("cost.rungs"));
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
    }

    /** @param taken the rung that the quote is for, or null if it is for none */
    void show(List<Quote.Rung> rungs, Quality taken) {
        if (!rungs.equals(ladder)) {
            ladder = List.copyOf(rungs);
            setItems(ladder.stream().map(Quote.Rung::quality).toList());
            setItemEnabledProvider(quality -> rung(quality).reason() == null);
            setRenderer(new ComponentRenderer<>(quality -> card(rung(quality))));
        }
        setValue(taken);
    }

    private Quote.Rung rung(Quality quality) {
        return ladder.stream()
                .filter(rung -> rung.quality() == quality)
                .findFirst()
                .orElseThrow();
    }

    private static Div card(Quote.Rung rung) {
        Span name = new Span(t("quality." + rung.quality().key()));
        Span price = new Span(rung.estimate() == null ? "" : Formats.money(rung.estimate()));
        price.addClassName("numbers");
        Div head = new Div(name, price);
        head.addClassName("rung-head");
        Span what = new Span(
                rung.reason() == null
                        ? t(
                                rung.ai() ? "rung.what" : "rung.offline",
                                rung.name(),
                                Formats.roughly(rung.eta().p50()))
                        : ProblemWords.of("", "rung." + rung.reason(), rung.params()));
        what.addClassName("rung-what");
        Div card = new Div(head, what);
        card.addClassName("rung");
        return card;
    }
}
