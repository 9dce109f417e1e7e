package com.alwrity.studio.governance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** Everything, or only what is named: a box, and the field that names it once the box is empty. */
class Bounds<T> extends Div {

    private final Checkbox all;
    private final transient HasValue<?, T> named;

    <F extends Component & HasValue<?, T>> Bounds(String label, F named) {
        this.all = new Checkbox(label);
        this.named = named;
        addClassName("bounds");
        all.addValueChangeListener(event -> named.setVisible(!event.getValue()));
        all.setValue(true);
        named.setVisible(false);
        add(all, named);
    }

    void show(Optional<T> value) {
        all.setValue(value.isEmpty());
        value.ifPresent(named::setValue);
    }

    /** Empty for everything. */
    Optional<T> value() {
        return all.getValue() ? Optional.empty() : Optional.ofNullable(named.getValue());
    }

    void lock() {
        all.setReadOnly(true);
        named.setReadOnly(true);
    }
}
