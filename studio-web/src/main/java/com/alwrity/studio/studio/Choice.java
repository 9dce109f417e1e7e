package com.alwrity.studio.studio;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Collection;
import java.util.function.Function;

/** One of a few values, all in sight: as a row of segments or as chips. */
class Choice<T> extends RadioButtonGroup<T> {

    private Choice(String look, String label, Collection<T> values, Function<T, String> words) {
        addClassName(look);
        setLabel(label);
        setItems(values);
        setItemLabelGenerator(words::apply);
    }

    static <T> Choice<T> segments(String label, Collection<T> values, Function<T, String> words) {
        return new Choice<>("segments", label, values, words);
    }

    static <T> Choice<T> chips(String label, Collection<T> values, Function<T, String> words) {
        return new Choice<>("chips", label, values, words);
    }
}
