package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.operation.RunOptions;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;

/** What most people leave as it is. */
class MoreFields extends Details {

    private static final String DIGITS = "[0-9]";

    private final TextArea negative = new TextArea(t("create.negative"));
    private final IntegerField variations = new IntegerField(t("create.variations"));
    private final TextField seed = new TextField(t("create.seed"));
    private final Select<Model> model = new Select<>();

    MoreFields(FindingSlots slots, Runnable changed) {
        setSummaryText(t("create.more"));
        negative.setWidthFull();
        negative.setMaxLength(CreateStudio.MAX_PROMPT);
        negative.setPlaceholder(t("create.negative.placeholder"));
        negative.setValueChangeMode(ValueChangeMode.LAZY);
        negative.addValueChangeListener(change -> changed.run());
        variations.setMin(1);
        variations.setMax(RunOptions.MAX_VARIATIONS);
        variations.setStepButtonsVisible(true);
        variations.setValue(1);
        variations.addValueChangeListener(change -> changed.run());
        seed.setAllowedCharPattern(DIGITS);
        seed.setMaxLength(9);
        seed.setPlaceholder(t("create.seed.placeholder"));
        seed.setHelperText(t("create.seed.hint"));
        seed.addValueChangeListener(change -> changed.run());
        model.setLabel(t("create.model"));
        model.setWidthFull();
        model.setEmptySelectionAllowed(true);
        model.setEmptySelectionCaption(t("create.model.auto"));
        model.setItemLabelGenerator(found -> found == null ? t("create.model.auto") : found.name());
        model.setRenderer(new ComponentRenderer<>(MoreFields::described));
        model.addValueChangeListener(change -> changed.run());
        Div two = new Div(slots.below(variations, "variations"), slots.below(seed, "seed"));
        two.addClassName("two");
        Div all = new Div(slots.below(negative, "negativePrompt"), two, slots.below(model, "model"));
        all.addClassName("more");
        add(all);
    }

    private static Div described(Model model) {
        if (model == null) {
            return new Div(new Span(t("create.model.auto")));
        }
        Span hint = new Span(model.goodFor());
        hint.addClassName("hint");
        return new Div(new Div(model.name()), hint);
    }

    void offer(List<Model> models) {
        Model before = model.getValue();
        model.setItems(models);
        model.setValue(models.contains(before) ? before : null);
    }

    /** Names the model that Auto would take. */
    void recommend(String name) {
        model.setHelperText(
                model.getValue() == null
                        ? t("create.model.recommended", name)
                        : model.getValue().goodFor());
    }

    String negative() {
        return negative.getValue().isBlank() ? null : negative.getValue();
    }

    int variations() {
        return Optional.ofNullable(variations.getValue()).orElse(1);
    }

    Long seed() {
        return seed.getValue().isBlank() ? null : Long.valueOf(seed.getValue());
    }

    String model() {
        return model.getValue() == null ? RunOptions.AUTO : model.getValue().key();
    }

    void chooseModel(String key) {
        model.setValue(model.getListDataView()
                .getItems()
                .filter(found -> found.key().equals(key))
                .findFirst()
                .orElse(null));
    }

    void show(CreateForm form) {
        negative.setValue(Optional.ofNullable(form.negativePrompt()).orElse(""));
        variations.setValue(Optional.ofNullable(form.variations()).orElse(1));
        seed.setValue(Optional.ofNullable(form.seed()).map(String::valueOf).orElse(""));
        chooseModel(form.model());
        setOpened(form.negativePrompt() != null || form.seed() != null || model.getValue() != null || variations() > 1);
    }
}
