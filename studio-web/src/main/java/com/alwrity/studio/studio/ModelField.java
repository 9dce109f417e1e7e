package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.operation.RunOptions;
import com.alwrity.studio.preflight.ModelChoice;
import com.alwrity.studio.preflight.Offer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Who makes it: Auto, with the recommended model named, or one that an expert chooses. */
class ModelField extends Div implements FormPart {

    private final Span name = new Span();
    private final Span about = new Span();
    private final transient Supplier<Optional<String>> recommended;
    private final transient Runnable changed;
    private transient Offer offer = new Offer(List.of(), RunOptions.AUTO);
    private transient Optional<ModelChoice> taken = Optional.empty();
    private String key = RunOptions.AUTO;

    /** @param recommended the key of the model that Auto would take, as all else stands */
    ModelField(FindingSlots slots, Supplier<Optional<String>> recommended, Runnable changed) {
        this.recommended = recommended;
        this.changed = changed;
        Span label = new Span(t("create.model"));
        label.addClassName("caption");
        about.addClassName("hint");
        Button choose = new Button(t("create.model.choose"), click -> open());
        choose.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        Div head = new Div(label, choose);
        head.addClassName("model-head");
        Div chosen = new Div(name, about);
        chosen.addClassName("model-chosen");
        add(slots.below(new Div(head, chosen), "model"));
        describe();
    }

    private void open() {
        new ModelDialog(offer, recommended.get(), key, this::choose).open();
    }

    private void choose(String chosen) {
        key = chosen;
        describe();
        changed.run();
    }

    @Override
    public void offer(Offer now, Optional<ModelChoice> makes) {
        offer = now;
        taken = makes;
        describe();
    }

    private void describe() {
        Optional<ModelChoice> shown = key.equals(RunOptions.AUTO) ? taken : offer.model(key);
        String model = shown.map(choice -> choice.model().name()).orElse(key);
        name.setText(
                !key.equals(RunOptions.AUTO)
                        ? model
                        : shown.isPresent() ? t("create.model.recommended", model) : t("create.model.auto"));
        about.setText(shown.map(choice -> choice.model().goodFor()).orElse(""));
    }

    @Override
    public void show(CreateForm form) {
        key = form.model() == null ? RunOptions.AUTO : form.model();
        describe();
    }

    @Override
    public void fill(Map<String, Object> form) {
        form.put("model", key);
    }
}
