package com.alwrity.studio.studio;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One of a few values, all in sight, as a row of segments or as chips; what cannot be chosen says why, below. */
class Choice<T> extends RadioButtonGroup<T> {

    private final transient Function<T, String> words;
    private List<T> values;
    private Map<T, String> reasons = Map.of();
    private String hint = "";

    private Choice(String look, String label, Collection<T> values, Function<T, String> words) {
        this.words = words;
        this.values = List.copyOf(values);
        addClassName(look);
        setLabel(label);
        setItems(this.values);
        setItemLabelGenerator(words::apply);
    }

    static <T> Choice<T> segments(String label, Collection<T> values, Function<T, String> words) {
        return new Choice<>("segments", label, values, words);
    }

    static <T> Choice<T> chips(String label, Collection<T> values, Function<T, String> words) {
        return new Choice<>("chips", label, values, words);
    }

    boolean has(T value) {
        return values.contains(value);
    }

    /** Other values to choose from; the chosen one stays as it is. */
    void values(Collection<T> others) {
        if (!List.copyOf(others).equals(values)) {
            T chosen = getValue();
            values = List.copyOf(others);
            setItems(values);
            setValue(chosen);
        }
    }

    /** @param whyNot why a value cannot be chosen; empty where it can */
    void offer(Function<T, Optional<String>> whyNot) {
        Map<T, String> found = new LinkedHashMap<>();
        values.forEach(value -> whyNot.apply(value).ifPresent(reason -> found.put(value, reason)));
        if (!found.equals(reasons)) {
            reasons = found;
            setItemEnabledProvider(value -> !found.containsKey(value));
            explain();
        }
    }

    /** Says something more on the chosen value. */
    void hint(String text) {
        if (!text.equals(hint)) {
            hint = text;
            explain();
        }
    }

    private void explain() {
        Div lines = new Div();
        reasons.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        LinkedHashMap::new,
                        Collectors.mapping(entry -> words.apply(entry.getKey()), Collectors.joining(", "))))
                .forEach((reason, which) -> lines.add(new Div(which + ": " + reason)));
        if (!hint.isEmpty()) {
            lines.add(new Div(new Span(hint)));
        }
        setHelperComponent(lines.getComponentCount() == 0 ? null : lines);
    }
}
