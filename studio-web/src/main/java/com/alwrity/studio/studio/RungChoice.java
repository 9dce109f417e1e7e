package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.catalog.Capability;
import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.operation.Quality;
import com.alwrity.studio.preflight.Quote;
import com.alwrity.studio.problem.ProblemWords;
import com.alwrity.studio.text.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;

/** Draft, Standard, Premium as three cards; the one that nobody can make says what it needs. */
class RungChoice extends RadioButtonGroup<Quality> {

    private transient List<Quote.Rung> ladder = List.of();
    private final transient Catalog catalog;

    RungChoice(Catalog catalog, Consumer<Quality> chosen) {
        this.catalog = catalog;
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

    private Div card(Quote.Rung rung) {
        Span name = new Span(t("quality." + rung.quality().key()));
        Span price = new Span(rung.estimate() == null ? "" : Formats.money(rung.estimate()));
        price.addClassName("numbers");
        Div head = new Div(name, price);
        head.addClassName("rung-head");
        Div card = new Div(head);
        card.addClassName("rung");
        if (rung.reason() == null) {
            card.add(line(t("rung.what", rung.name(), Formats.roughly(rung.eta().p50()))));
            catalog.model(rung.model()).map(RungChoice::difference).ifPresent(words -> card.add(line(words)));
        } else {
            card.add(line(ProblemWords.of("", "rung." + rung.reason(), rung.params())));
        }
        return card;
    }

    private static Div line(String words) {
        Div line = new Div(words);
        line.addClassName("rung-what");
        return line;
    }

    /** What one gets from a model, in a few words: how sharp, with what sound, and whether it is AI. */
    static String difference(Model model) {
        Capability can = model.capability();
        StringJoiner words = new StringJoiner(", ");
        can.resolutions().stream()
                .max(Comparator.naturalOrder())
                .ifPresent(best -> words.add(t("rung.resolution", best.key())));
        if (model.ai()) {
            words.add(t(can.sounds().contains("generated") ? "rung.sound" : "rung.silent"));
        } else {
            words.add(t("rung.no_ai"));
        }
        return words.toString();
    }
}
