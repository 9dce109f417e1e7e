package com.alwrity.studio.job;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.shell.Glyph;
import com.alwrity.studio.text.Texts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** What somebody thinks of a result, in stars. */
public class RatingField extends RadioButtonGroup<Integer> {

    public RatingField(Optional<Integer> stars, IntConsumer rated) {
        addClassName("rating");
        setLabel(t("rating.label"));
        setItems(IntStream.rangeClosed(1, RateJob.BEST).boxed().toList());
        setRenderer(new ComponentRenderer<>(this::star));
        setValue(stars.orElse(null));
        addValueChangeListener(change -> {
            getGenericDataView().refreshAll();
            if (change.isFromClient() && change.getValue() != null) {
                rated.accept(change.getValue());
            }
        });
    }

    private Div star(int number) {
        Span words = new Span(Texts.count("rating.stars", number));
        words.addClassName("visually-hidden");
        Div star = new Div(Glyph.STAR.icon(), words);
        star.setClassName("lit", getValue() != null && number <= getValue());
        return star;
    }
}
