package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.catalog.Standing;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.RunOptions;
import com.alwrity.studio.preflight.ModelChoice;
import com.alwrity.studio.preflight.Offer;
import com.alwrity.studio.text.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The models as cards, one of which can be chosen; those that cannot do what is filled in say why. */
class ModelDialog extends Dialog {

    private static final Comparator<ModelChoice> BEST_FIRST = Comparator.comparing(
                    (ModelChoice choice) -> !choice.possible())
            .thenComparing(choice -> choice.model().standing() != Standing.CURRENT)
            .thenComparing(ModelChoice::estimate, Comparator.nullsLast(Comparator.<Money>naturalOrder()))
            .thenComparingDouble(choice -> choice.eta().p50());

    private final RadioButtonGroup<String> cards = new RadioButtonGroup<>();

    /** @param recommended the key of the model that Auto takes, as far as it is known */
    ModelDialog(Offer offer, Optional<String> recommended, String chosen, Consumer<String> choose) {
        setHeaderTitle(t("model.title"));
        setWidth("640px");
        addClassName("models");
        cards.addClassNames("model-cards", "unlabelled");
        cards.setLabel(t("create.model"));
        cards.setItems(keys(offer));
        cards.setItemEnabledProvider(
                key -> offer.model(key).map(ModelChoice::possible).orElse(true));
        cards.setRenderer(new ComponentRenderer<>(key -> offer.model(key)
                .<Div>map(choice ->
                        new ModelCard(choice, recommended.filter(key::equals).isPresent()))
                .orElseGet(() -> auto(offer, recommended))));
        cards.setValue(chosen);
        add(cards);
        locked(offer).ifPresent(this::add);
        Button use = new Button(t("model.use"), click -> {
            close();
            choose.accept(cards.getValue());
        });
        use.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("action.close"), click -> close()), use);
    }

    private static List<String> keys(Offer offer) {
        Stream<String> usable = offer.models().stream()
                .filter(ModelChoice::usable)
                .sorted(BEST_FIRST)
                .map(choice -> choice.model().key());
        return Stream.concat(Stream.of(RunOptions.AUTO), usable).toList();
    }

    private static Div auto(Offer offer, Optional<String> recommended) {
        Span name = new Span(t("create.model.auto"));
        name.addClassName("model-name");
        Div about = new Div(recommended
                .flatMap(offer::model)
                .map(choice -> t("model.auto.takes", choice.model().name()))
                .orElse(t("model.auto")));
        Div card = new Div(new Div(name), about);
        card.addClassName("model-card");
        return card;
    }

    /** Those that would be there with a provider's key. */
    private static Optional<Div> locked(Offer offer) {
        List<ModelChoice> locked =
                offer.models().stream().filter(choice -> !choice.usable()).toList();
        if (locked.isEmpty()) {
            return Optional.empty();
        }
        String names = locked.stream()
                .map(choice -> choice.model().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        Div line = new Div(new Span(Texts.count("model.locked", locked.size()) + " " + names + " "));
        line.addClassNames("hint", "model-locked");
        Reasons.providers().ifPresent(line::add);
        return Optional.of(line);
    }
}
