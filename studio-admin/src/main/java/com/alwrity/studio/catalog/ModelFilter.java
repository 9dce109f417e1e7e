package com.alwrity.studio.catalog;

import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.operation.OperationKind;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which of the models are shown. */
class ModelFilter extends Div {

    private final TextField words = new TextField();
    private final Select<ProviderSpec> provider;
    private final Select<OperationKind> operation;
    private final Select<Standing> standing;

    ModelFilter(List<ProviderSpec> providers, Runnable changed) {
        addClassName("model-filter");
        words.setPlaceholder(t("admin.models.search"));
        words.setAriaLabel(t("admin.models.search"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> changed.run());
        provider = select("provider", providers, ProviderSpec::name, changed);
        operation = select(
                "operation",
                Stream.of(OperationKind.values())
                        .sorted(Comparator.comparing(ModelFilter::name))
                        .toList(),
                ModelFilter::name,
                changed);
        standing = select("standing", List.of(Standing.values()), value -> t("admin.standing." + value.key()), changed);
        add(words, provider, operation, standing);
    }

    private static String name(OperationKind operation) {
        return t("admin.operation." + operation.key());
    }

    private static <T> Select<T> select(
            String what, Collection<T> values, Function<T, String> words, Runnable changed) {
        Select<T> select = new Select<>();
        select.setAriaLabel(t("admin.models.by_" + what));
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(t("admin.models.every_" + what));
        select.setPlaceholder(t("admin.models.every_" + what));
        select.setItemLabelGenerator(value -> value == null ? t("admin.models.every_" + what) : words.apply(value));
        select.addValueChangeListener(change -> changed.run());
        return select;
    }

    boolean holds(ModelOverview overview) {
        Model model = overview.model();
        String typed = words.getValue().strip().toLowerCase(Locale.ROOT);
        return (model.name() + " " + model.key() + " " + model.providerModel())
                        .toLowerCase(Locale.ROOT)
                        .contains(typed)
                && (provider.getValue() == null || provider.getValue().id().equals(model.provider()))
                && (operation.getValue() == null || model.operations().contains(operation.getValue()))
                && (standing.getValue() == null || standing.getValue() == model.standing());
    }
}
