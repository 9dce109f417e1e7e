package com.alwrity.studio.identity;

import static com.alwrity.studio.text.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Which of the accounts are shown, and in which order. */
class UserFilter extends Div {

    private final TextField words = new TextField();
    private final Select<Role> role;
    private final Select<Boolean> locked;
    private final Select<PeopleFilter.Sort> sort;

    UserFilter(Runnable changed) {
        addClassName("model-filter");
        words.setPlaceholder(t("people.search"));
        words.setAriaLabel(t("people.search"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> changed.run());
        role = select("role", List.of(Role.values()), UserFilter::name, changed);
        locked = select(
                "state", List.of(false, true), shut -> t(shut ? "people.state.locked" : "people.state.open"), changed);
        sort = new Select<>();
        sort.setAriaLabel(t("people.sort"));
        sort.setItems(PeopleFilter.Sort.values());
        sort.setItemLabelGenerator(one -> t("people.sort." + one.name().toLowerCase(Locale.ROOT)));
        sort.setValue(PeopleFilter.Sort.EMAIL);
        sort.addValueChangeListener(change -> changed.run());
        add(words, role, locked, sort);
    }

    static String name(Role role) {
        return t("people.role." + role.name().toLowerCase(Locale.ROOT));
    }

    private static <T> Select<T> select(String what, List<T> values, Function<T, String> label, Runnable changed) {
        Select<T> select = new Select<>();
        select.setAriaLabel(t("people." + what));
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(t("people.every_" + what));
        select.setPlaceholder(t("people.every_" + what));
        select.setItemLabelGenerator(value -> value == null ? t("people.every_" + what) : label.apply(value));
        select.addValueChangeListener(change -> changed.run());
        return select;
    }

    PeopleFilter value() {
        return new PeopleFilter(words.getValue(), role.getValue(), locked.getValue(), sort.getValue());
    }
}
