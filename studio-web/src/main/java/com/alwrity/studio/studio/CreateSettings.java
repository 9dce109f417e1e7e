package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.asset.AssetView;
import com.alwrity.studio.catalog.Capability;
import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.Template;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Quality;
import com.alwrity.studio.operation.Shape;
import com.alwrity.studio.preflight.Finding;
import com.alwrity.studio.speech.Voice;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is wanted: the left part of Create. */
class CreateSettings extends Section {

    private final transient Abilities abilities;
    private final transient Listener listener;
    private final transient FindingSlots slots = new FindingSlots();

    private final Choice<OperationKind> mode;
    private final PromptField prompt;
    private final PictureField picture;
    private final PlacementField placement;
    private final ShapeFields shape;
    private final SoundField sound;
    private final MoreFields more;
    private boolean quiet = true;

    /** What the form tells whoever uses it. */
    interface Listener {
        void changed();

        void improve(String prompt);

        void pictureUploaded(UUID asset);

        void pickPicture();
    }

    CreateSettings(Abilities abilities, Catalog catalog, List<Voice> voices, long maxUploadBytes, Listener listener) {
        this.abilities = abilities;
        this.listener = listener;
        addClassNames("panel", "want");
        mode = Choice.segments(t("create.mode"), abilities.modes(), kind -> t("create.mode." + kind.key()));
        mode.addClassName("unlabelled");
        prompt = new PromptField(this::changed, () -> listener.improve(promptText()));
        picture = new PictureField(maxUploadBytes, listener::pictureUploaded, listener::pickPicture, this::changed);
        placement = new PlacementField(catalog, this::placed);
        shape = new ShapeFields(abilities, catalog.motionPresets(), slots, () -> placement.clear(), this::changed);
        sound = new SoundField(voices, this::changed);
        more = new MoreFields(slots, this::changed);
        mode.setValue(abilities.modes().stream().findFirst().orElse(null));
        mode.addValueChangeListener(change -> {
            offer();
            changed();
        });
        add(head(), mode, slots.below(prompt, "prompt"), slots.below(picture, "imageAssetId"));
        add(slots.below(placement, "platform", "template"), shape);
        add(slots.below(sound, "audio", "audio.kind", "audio.assetId", "audio.text", "audio.voice"), more);
        offer();
        quiet = false;
    }

    private static Div head() {
        Paragraph sub = new Paragraph(t("create.sub"));
        sub.addClassName("sub");
        return new Div(new H1(t("create.title")), sub);
    }

    /** Only what some model can do in this mode can be chosen. */
    private void offer() {
        OperationKind operation = mode.getValue();
        picture.setVisible(fromPicture());
        prompt.needed(!fromPicture());
        shape.offer(operation);
        sound.offer(this::canSound);
        more.offer(abilities.models(operation));
    }

    private boolean canSound(String kind) {
        return mode.getValue() != null && abilities.can(mode.getValue(), Capability::sounds, kind);
    }

    private void placed(Optional<Template> template) {
        quietly(() -> template.ifPresent(this::take));
        changed();
    }

    private void take(Template template) {
        shape.take(template);
        if (canSound(template.sound())) {
            sound.choose(template.sound());
        }
    }

    private void changed() {
        if (!quiet) {
            sound.lasting(shape.shape().durationSeconds());
            listener.changed();
        }
    }

    private void quietly(Runnable changes) {
        boolean before = quiet;
        quiet = true;
        changes.run();
        quiet = before;
    }

    /** What is filled in, to be run on this rung. */
    CreateForm value(Quality quality) {
        Shape wanted = shape.shape();
        Optional<Template> template = template();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("mode", mode.getValue().key());
        values.put("prompt", prompt.value());
        values.put("negativePrompt", more.negative());
        values.put("imageAssetId", picture().map(AssetView::id).orElse(null));
        values.put("resolution", wanted.resolution().key());
        values.put("durationSeconds", wanted.durationSeconds());
        values.put("aspectRatio", wanted.aspectRatio().key());
        values.put("motion", shape.motion().key());
        values.put("audio", sound.value());
        values.put("template", template.map(Template::key).orElse(null));
        values.put("platform", template.map(Template::platform).orElse(null));
        values.put("variations", more.variations());
        values.put("seed", more.seed());
        values.put("quality", quality.key());
        values.put("model", more.model());
        return CreateForm.of(values);
    }

    /** Fills the fields, leaving out whatever cannot be had here. */
    void show(CreateForm form) {
        quietly(() -> {
            abilities.modes().stream()
                    .filter(known -> known.key().equals(form.mode()))
                    .findFirst()
                    .ifPresent(mode::setValue);
            prompt.show(form.prompt());
            placement.show(form.template());
            shape.show(form.aspectRatio(), form.durationSeconds(), form.resolution(), form.motion());
            sound.show(form.audio());
            more.show(form);
        });
        changed();
    }

    /** Starts from a template, its example included. */
    void show(Template template) {
        quietly(() -> {
            placement.show(template.key());
            take(template);
            prompt.show(template.prompt());
        });
        changed();
    }

    /** Changes single fields, named as the REST contract names them. */
    void apply(Map<String, Object> changes) {
        quietly(() -> changes.forEach(this::apply));
        changed();
    }

    private void apply(String field, Object value) {
        String text = String.valueOf(value);
        switch (field) {
            case "durationSeconds" -> shape.show(null, Integer.valueOf(text), null, null);
            case "resolution" -> shape.show(null, null, text, null);
            case "aspectRatio" -> shape.show(text, null, null, null);
            case "audio.kind" -> sound.choose(text);
            case "audio.voice" -> sound.anyVoice();
            case "model" -> more.chooseModel(text);
            case "prompt" -> prompt.show(text);
            default -> {
                // A field that this form does not have: whoever shows it settles it.
            }
        }
    }

    void usePicture(AssetView asset) {
        picture.show(asset);
        if (asset != null && !fromPicture()) {
            quietly(() -> mode.setValue(OperationKind.IMAGE_TO_VIDEO));
        }
        changed();
    }

    /** Shows the findings at their fields and returns those that have none here. */
    List<Finding> mark(List<Finding> findings) {
        return slots.show(findings, this::apply);
    }

    void recommend(String model) {
        more.recommend(model);
    }

    void demandPrompt() {
        prompt.reject(t("create.prompt.missing"));
        prompt.focus();
    }

    boolean fromPicture() {
        return mode.getValue() == OperationKind.IMAGE_TO_VIDEO;
    }

    /** The picture to start from; empty where none is chosen or none is wanted. */
    Optional<AssetView> picture() {
        return picture.value().filter(found -> fromPicture());
    }

    String promptText() {
        return prompt.value();
    }

    Shape wantedShape() {
        return shape.shape();
    }

    Optional<Template> template() {
        return placement.value();
    }
}
