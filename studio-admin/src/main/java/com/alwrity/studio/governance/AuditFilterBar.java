package com.alwrity.studio.governance;

import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.governance.AuditNames.Named;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Which events are shown. */
class AuditFilterBar extends Div {

    /** How far back. */
    private enum Range {
        HOUR(Duration.ofHours(1)),
        DAY(Duration.ofDays(1)),
        WEEK(Duration.ofDays(7)),
        MONTH(Duration.ofDays(30)),
        YEAR(Duration.ofDays(365));

        private final Duration back;

        Range(Duration back) {
            this.back = back;
        }
    }

    private final transient AuditDesk desk;
    private final TextField words = new TextField();
    private final Select<Range> range;
    private final Select<String> area;
    private final ComboBox<Named> who;
    private final ComboBox<Named> workspace;

    AuditFilterBar(AuditDesk desk, Runnable changed) {
        this.desk = desk;
        addClassName("model-filter");
        words.setPlaceholder(t("audit.filter.words"));
        words.setAriaLabel(t("audit.filter.words"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> changed.run());
        range = select(
                "range",
                List.of(Range.values()),
                value -> t("audit.range." + value.name().toLowerCase()),
                changed);
        area = select("action", AuditWords.AREAS, AuditWords::area, changed);
        who = names("who", changed);
        who.setItems((CallbackDataProvider.FetchCallback<Named, String>)
                query -> desk.people(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        workspace = names("workspace", changed);
        workspace.setItems((CallbackDataProvider.FetchCallback<Named, String>)
                query -> desk.workspaces(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        add(words, range, area, who, workspace);
    }

    AuditFilter filter() {
        Instant from = range.getValue() == null ? null : desk.clock().instant().minus(range.getValue().back);
        return new AuditFilter(
                id(workspace),
                id(who),
                area.getValue(),
                null,
                null,
                null,
                from,
                null,
                words.getValue().isBlank() ? null : words.getValue());
    }

    private static UUID id(ComboBox<Named> field) {
        return Optional.ofNullable(field.getValue()).map(Named::id).orElse(null);
    }

    private static ComboBox<Named> names(String what, Runnable changed) {
        ComboBox<Named> field = new ComboBox<>();
        field.setAriaLabel(t("audit.filter." + what));
        field.setPlaceholder(t("audit.filter." + what));
        field.setItemLabelGenerator(Named::name);
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> changed.run());
        return field;
    }

    private static <T> Select<T> select(String what, List<T> values, Function<T, String> words, Runnable changed) {
        String every = t("audit.filter." + what + ".every");
        Select<T> select = new Select<>();
        select.setAriaLabel(t("audit.filter." + what));
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(every);
        select.setPlaceholder(every);
        select.setItemLabelGenerator(value -> value == null ? every : words.apply(value));
        select.addValueChangeListener(change -> changed.run());
        return select;
    }
}
