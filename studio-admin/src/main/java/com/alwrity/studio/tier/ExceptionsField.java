package com.alwrity.studio.tier;

import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.operation.OperationKind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A cap for all operations, and others for some of them. */
class ExceptionsField<T, F extends Component> extends Div {

    private final transient Editor<T, F> editor;
    private final F usual;
    private final Div rows = new Div();
    private final transient List<Row> exceptions = new ArrayList<>();

    /** How a single cap is edited. */
    record Editor<T, F>(Supplier<F> make, BiConsumer<F, T> show, Predicate<F> valid, Function<F, T> value) {}

    ExceptionsField(F usual, Editor<T, F> editor) {
        this.usual = usual;
        this.editor = editor;
        addClassName("exceptions");
        Button more = new Button(t("admin.tier.except.add"), click -> add(null, null, true));
        add(usual, rows, more);
    }

    void show(ByOperation<T> caps) {
        rows.removeAll();
        exceptions.clear();
        editor.show().accept(usual, caps.usual());
        caps.except().forEach((operation, cap) -> add(operation, cap, false));
    }

    boolean valid() {
        boolean all = editor.valid().test(usual);
        for (Row row : exceptions) {
            boolean named = row.operation.getValue() != null;
            row.operation.setInvalid(!named);
            all &= named & editor.valid().test(row.cap);
        }
        return all;
    }

    /** Of an operation that is named twice, the last counts. */
    ByOperation<T> value() {
        Map<OperationKind, T> except = new EnumMap<>(OperationKind.class);
        exceptions.forEach(
                row -> except.put(row.operation.getValue(), editor.value().apply(row.cap)));
        return new ByOperation<>(editor.value().apply(usual), except);
    }

    private void add(OperationKind operation, T cap, boolean focus) {
        Row row = new Row(operation, cap);
        exceptions.add(row);
        rows.add(row);
        if (focus) {
            row.operation.focus();
        }
    }

    private final class Row extends Div {

        private final Select<OperationKind> operation = new Select<>();
        private final F cap = editor.make().get();

        private Row(OperationKind of, T limit) {
            addClassName("exception");
            operation.setLabel(t("admin.tier.except.operation"));
            operation.setItems(Arrays.stream(OperationKind.values())
                    .sorted(Comparator.comparing(Row::name))
                    .toList());
            operation.setItemLabelGenerator(Row::name);
            operation.setErrorMessage(t("admin.tier.cap.missing"));
            operation.setValue(of);
            editor.show().accept(cap, limit);
            Button remove = new Button(t("action.remove"), click -> {
                exceptions.remove(this);
                rows.remove(this);
            });
            add(operation, cap, remove);
        }

        private static String name(OperationKind operation) {
            return t("admin.operation." + operation.key());
        }
    }
}
