package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.operation.Preference;
import com.alwrity.studio.operation.RunOptions;
import com.alwrity.studio.preflight.Feature;
import com.alwrity.studio.preflight.ModelChoice;
import com.alwrity.studio.preflight.Offer;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.Optional;

/** What most people leave as it is. */
class MoreFields extends Details implements FormPart {

    private static final String DIGITS = "[0-9]";

    private final TextArea negative = new TextArea(t("create.negative"));
    private final IntegerField variations = new IntegerField(t("create.variations"));
    private final TextField seed = new TextField(t("create.seed"));
    private final Select<Preference> prefer = new Select<>();

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
        prefer.setLabel(t("create.prefer"));
        prefer.setItems(Preference.values());
        prefer.setItemLabelGenerator(
                value -> value == null ? t("create.prefer.studio") : t("create.prefer." + value.key()));
        prefer.setEmptySelectionAllowed(true);
        prefer.setEmptySelectionCaption(t("create.prefer.studio"));
        prefer.setWidthFull();
        prefer.addValueChangeListener(change -> changed.run());
        Div two = new Div(slots.below(variations, "variations"), slots.below(seed, "seed"));
        two.addClassName("two");
        Div all = new Div(slots.below(negative, "negativePrompt"), two, slots.below(prefer, "prefer"));
        all.addClassName("more");
        add(all);
    }

    /** What is to be avoided is asked only where the model that would be taken heeds it. */
    @Override
    public void offer(Offer offer, Optional<ModelChoice> taken) {
        taken.ifPresent(choice -> {
            boolean heeded = choice.model().capability().negativePrompt();
            negative.setEnabled(heeded);
            negative.setHelperText(
                    heeded ? "" : t("create.negative.unheeded", choice.model().name()) + " " + who(offer));
        });
    }

    private static String who(Offer offer) {
        return offer.able(Feature.NEGATIVE_PROMPT, true)
                .map(able ->
                        able.usable() ? t("create.negative.other", able.model().name()) : t("create.negative.key"))
                .orElse("");
    }

    private int number() {
        return Optional.ofNullable(variations.getValue()).orElse(1);
    }

    @Override
    public void show(CreateForm form) {
        // What is not heeded now may be with the next choice.
        if (form.negativePrompt() != null || negative.isEnabled()) {
            negative.setValue(Optional.ofNullable(form.negativePrompt()).orElse(""));
        }
        variations.setValue(Optional.ofNullable(form.variations()).orElse(1));
        seed.setValue(Optional.ofNullable(form.seed()).map(String::valueOf).orElse(""));
        prefer.setValue(Preference.find(form.prefer()).orElse(null));
        if (form.negativePrompt() != null || form.prefer() != null || form.seed() != null || number() > 1) {
            setOpened(true);
        }
    }

    @Override
    public void fill(Map<String, Object> form) {
        if (!negative.isEmpty() && negative.isEnabled()) {
            form.put("negativePrompt", negative.getValue());
        }
        form.put("variations", number());
        form.put("prefer", prefer.getOptionalValue().map(Preference::key).orElse(null));
        form.put("seed", seed.isEmpty() ? null : Long.valueOf(seed.getValue()));
    }
}
