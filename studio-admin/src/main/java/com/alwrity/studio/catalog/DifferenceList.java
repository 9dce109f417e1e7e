package com.alwrity.studio.catalog;

import static com.alwrity.studio.text.Words.amount;
import static com.alwrity.studio.text.Words.count;
import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.catalog.ModelDifference.Kind;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.IntConsumer;

/** Where a provider's list and the catalogue part; what can be settled by a change can be chosen. */
class DifferenceList extends Div {

    private final transient Map<Checkbox, ModelChange> choices = new LinkedHashMap<>();

    DifferenceList(List<ModelDifference> differences) {
        addClassName("differences");
        UnorderedList list = new UnorderedList();
        differences.stream()
                .filter(difference -> difference.kind() != Kind.NEW)
                .forEach(difference -> list.add(item(difference)));
        if (list.getChildren().findAny().isPresent()) {
            add(list);
        }
        List<ModelDifference> added = differences.stream()
                .filter(difference -> difference.kind() == Kind.NEW)
                .toList();
        if (!added.isEmpty()) {
            add(news(added));
        }
    }

    boolean proposes() {
        return !choices.isEmpty();
    }

    void whenChosen(IntConsumer listener) {
        choices.keySet().forEach(choice -> choice.addValueChangeListener(change -> listener.accept(chosen().size())));
    }

    List<ModelChange> chosen() {
        return choices.entrySet().stream()
                .filter(choice -> choice.getKey().getValue())
                .map(Map.Entry::getValue)
                .toList();
    }

    private ListItem item(ModelDifference difference) {
        Span name = new Span(difference.name());
        name.addClassName("token-name");
        Span key = new Span(" " + difference.providerModel());
        key.addClassName("hint");
        Span words = new Span(words(difference));
        words.addClassName("hint");
        ListItem item = new ListItem(new Div(name, key), words);
        difference.proposal().ifPresent(proposal -> {
            Checkbox choice = new Checkbox(t("admin.change." + proposal.change().key()));
            choice.setAriaLabel(t("admin.change." + proposal.change().key()) + ": " + difference.name() + ", "
                    + difference.providerModel());
            choices.put(choice, proposal);
            item.add(choice);
        });
        return item;
    }

    private static String words(ModelDifference difference) {
        return switch (difference.kind()) {
            case PRICE -> t("admin.difference.price", amount(difference.was()), amount(difference.now()));
            case FIELDS -> fields(difference);
            default -> t("admin.difference." + difference.kind().key());
        };
    }

    private static String fields(ModelDifference difference) {
        StringJoiner words = new StringJoiner(" ");
        fields(words, "missing", difference.missing());
        fields(words, "required", difference.required());
        fields(words, "unknown", difference.unknown());
        return words.toString();
    }

    private static void fields(StringJoiner words, String what, List<String> fields) {
        if (!fields.isEmpty()) {
            words.add(t("admin.difference." + what, String.join(", ", fields)));
        }
    }

    /** There may be hundreds of them. */
    private static Details news(List<ModelDifference> added) {
        UnorderedList list = new UnorderedList();
        added.forEach(model -> {
            Span name = new Span(model.providerModel());
            Span price = new Span(model.now() == null ? "" : " " + t("admin.difference.from", amount(model.now())));
            price.addClassName("hint");
            list.add(new ListItem(name, price));
        });
        Span how = new Span(t("admin.difference.new"));
        how.addClassName("hint");
        return new Details(count("admin.difference.news", added.size()), how, list);
    }
}
