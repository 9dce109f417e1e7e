package com.alwrity.studio.job;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.shell.Glyph;
import com.alwrity.studio.text.Texts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** What somebody thinks of a result, in stars. */
public class RatingField extends RadioButtonGroup<Integer> {

    private final Map<Integer, Div> stars = new HashMap<>();

    public RatingField(Optional<Integer> given, IntConsumer rated) {
        addClassName("rating");
        setLabel(t("rating.label"));
        setItems(IntStream.rangeClosed(1, RateJob.BEST).boxed().toList());
        setRenderer(new ComponentRenderer<>(this::star));
        setValue(given.orElse(null));
        light();
        addValueChangeListener(change -> {
            light();
            if (change.isFromClient() && change.getValue() != null) {
                rated.accept(change.getValue());
            }
        });
    }

    private Div star(int number) {
        Span words = new Span(Texts.count("rating.stars", number));
        words.addClassName("visually-hidden");
        Div star = new Div(Glyph.STAR.icon(), words);
        stars.put(number, star);
        return star;
    }

    /** All up to the one that was chosen. */
    private void light() {
        stars.forEach((number, star) -> star.setClassName("lit", getValue() != null && number <= getValue()));
    }
}
