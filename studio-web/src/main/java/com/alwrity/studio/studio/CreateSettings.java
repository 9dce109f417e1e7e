package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.asset.AssetView;
import com.alwrity.studio.catalog.Capability;
import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.MotionPreset;
import com.alwrity.studio.catalog.Template;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Quality;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Shape;
import com.alwrity.studio.preflight.Finding;
import com.alwrity.studio.speech.Voice;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is wanted: the left part of Create. */
class CreateSettings extends Section {

    private static final List<Integer> LENGTHS = List.of(5, 8, 10);
    private static final String ANYWHERE = "";

    private final transient Abilities abilities;
    private final transient Catalog catalog;
    private final transient Listener listener;
    private final transient FindingSlots slots = new FindingSlots();

    private final Choice<OperationKind> mode;
    private final PromptField prompt;
    private final PictureField picture;
    private final Choice<String> placement;
    private final Choice<AspectRatio> ratio;
    private final Choice<Integer> length;
    private final Choice<Resolution> resolution;
    private final Choice<Motion> motion;
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

    CreateSettings(Abilities abilities, Catalog catalog, List<Voice> voices, Listener listener) {
        this.abilities = abilities;
        this.catalog = catalog;
        this.listener = listener;
        addClassNames("panel", "want");
        mode = Choice.segments(t("create.mode"), abilities.modes(), kind -> t("create.mode." + kind.key()));
        mode.addClassName("unlabelled");
        prompt = new PromptField(this::changed, () -> listener.improve(promptText()));
        picture = new PictureField(listener::pictureUploaded, listener::pickPicture, this::changed);
        placement = Choice.chips(t("create.placement"), placements(), this::placementName);
        placement.setRenderer(new ComponentRenderer<>(this::placementChip));
        ratio = Choice.segments(t("create.ratio"), List.of(AspectRatio.values()), AspectRatio::key);
        length = Choice.segments(t("create.length"), LENGTHS, seconds -> t("time.seconds", seconds));
        resolution = Choice.segments(t("create.resolution"), List.of(Resolution.values()), Resolution::key);
        motion = Choice.segments(
                t("create.motion"),
                catalog.motionPresets().stream().map(MotionPreset::motion).toList(),
                value -> t("create.motion." + value.key()));
        sound = new SoundField(voices, this::changed);
        more = new MoreFields(slots, this::changed);
        choose();
        listen();
        add(
                head(),
                mode,
                slots.below(prompt, "prompt"),
                slots.below(picture, "imageAssetId"),
                placementPart(),
                shape());
        add(
                slots.below(motion, "motion"),
                slots.below(sound, "audio", "audio.kind", "audio.assetId", "audio.text"),
                more);
        offer();
        quiet = false;
    }

    private static Div head() {
        Paragraph sub = new Paragraph(t("create.sub"));
        sub.addClassName("sub");
        return new Div(new H1(t("create.title")), sub);
    }

    private Div placementPart() {
        return slots.below(placement, "platform", "template");
    }

    private Div shape() {
        Div two = new Div(slots.below(length, "durationSeconds"), slots.below(resolution, "resolution"));
        two.addClassName("two");
        return new Div(slots.below(ratio, "aspectRatio"), two);
    }

    private void choose() {
        mode.setValue(abilities.modes().stream().findFirst().orElse(null));
        placement.setValue(ANYWHERE);
        ratio.setValue(AspectRatio.PORTRAIT_9_16);
        length.setValue(8);
        resolution.setValue(Resolution.P720);
        motion.setValue(Motion.MEDIUM);
    }

    private void listen() {
        mode.addValueChangeListener(change -> {
            offer();
            changed();
        });
        placement.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                template().ifPresent(this::take);
            }
            changed();
        });
        ratio.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                placement.setValue(ANYWHERE);
            }
            changed();
        });
        length.addValueChangeListener(change -> {
            sound.lasting(change.getValue());
            changed();
        });
        resolution.addValueChangeListener(change -> changed());
        motion.addValueChangeListener(change -> changed());
    }

    /** Only what some model can do in this mode can be chosen. */
    private void offer() {
        OperationKind operation = mode.getValue();
        boolean fromPicture = operation == OperationKind.IMAGE_TO_VIDEO;
        picture.setVisible(fromPicture);
        prompt.needed(!fromPicture);
        ratio.setItemEnabledProvider(value -> can(Capability::aspectRatios, value));
        length.setItemEnabledProvider(value -> can(Capability::durations, value));
        resolution.setItemEnabledProvider(value -> can(Capability::resolutions, value));
        sound.offer(value -> can(Capability::sounds, value));
        more.offer(abilities.models(operation));
    }

    private <T> boolean can(Function<Capability, ? extends Collection<T>> of, T value) {
        return mode.getValue() != null && abilities.can(mode.getValue(), of, value);
    }

    private void take(Template template) {
        quietly(() -> {
            ratio.setValue(template.aspectRatio());
            if (can(Capability::durations, template.durationSeconds())) {
                length.setValue(template.durationSeconds());
            }
            resolution.setValue(template.resolution());
            motion.setValue(template.motion());
            if (can(Capability::sounds, template.sound())) {
                sound.choose(template.sound());
            }
        });
    }

    private void changed() {
        if (!quiet) {
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
        Optional<Template> template = template();
        return new CreateForm(
                mode.getValue().key(),
                prompt.value(),
                more.negative(),
                picture.value()
                        .filter(found -> fromPicture())
                        .map(AssetView::id)
                        .orElse(null),
                null,
                resolution.getValue().key(),
                length.getValue(),
                ratio.getValue().key(),
                motion.getValue().key(),
                sound.value(),
                template.map(Template::key).orElse(null),
                template.map(Template::platform).orElse(null),
                more.variations(),
                more.seed(),
                null,
                quality.key(),
                more.model(),
                null,
                null,
                null,
                null,
                null);
    }

    /** Fills the fields, leaving out whatever cannot be had here. */
    void show(CreateForm form) {
        quietly(() -> {
            abilities.modes().stream()
                    .filter(known -> known.key().equals(form.mode()))
                    .findFirst()
                    .ifPresent(mode::setValue);
            prompt.show(form.prompt());
            placement.setValue(placements().contains(String.valueOf(form.template())) ? form.template() : ANYWHERE);
            AspectRatio.find(form.aspectRatio()).ifPresent(ratio::setValue);
            Optional.ofNullable(form.durationSeconds())
                    .filter(LENGTHS::contains)
                    .ifPresent(length::setValue);
            Resolution.find(form.resolution()).ifPresent(resolution::setValue);
            Motion.find(form.motion()).ifPresent(motion::setValue);
            sound.show(form.audio());
            more.show(form);
        });
    }

    /** Starts from a template, its example included. */
    void show(Template template) {
        quietly(() -> {
            placement.setValue(template.key());
            take(template);
            prompt.show(template.prompt());
        });
    }

    /** Changes single fields, named as the REST contract names them. */
    void apply(Map<String, Object> changes) {
        quietly(() -> changes.forEach(this::apply));
        changed();
    }

    private void apply(String field, Object value) {
        String text = String.valueOf(value);
        switch (field) {
            case "durationSeconds" -> length.setValue(Integer.valueOf(text));
            case "resolution" -> Resolution.find(text).ifPresent(resolution::setValue);
            case "aspectRatio" -> AspectRatio.find(text).ifPresent(ratio::setValue);
            case "audio.kind" -> sound.choose(text);
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

    Optional<AssetView> picture() {
        return picture.value();
    }

    String promptText() {
        return prompt.value();
    }

    Shape wantedShape() {
        return new Shape(resolution.getValue(), ratio.getValue(), length.getValue());
    }

    Optional<Template> template() {
        return catalog.template(placement.getValue());
    }

    private List<String> placements() {
        return Stream.concat(Stream.of(ANYWHERE), catalog.templates().stream().map(Template::key))
                .toList();
    }

    private String placementName(String key) {
        return catalog.template(key).map(Template::name).orElseGet(() -> t("create.placement.anywhere"));
    }

    private Span placementChip(String key) {
        Span chip = new Span();
        chip.addClassName("placement");
        catalog.template(key).map(Template::aspectRatio).ifPresent(shape -> {
            Span icon = new Span();
            icon.addClassName("shape");
            icon.getStyle().set("--ratio", shape.across() + " / " + shape.down());
            chip.add(icon);
        });
        chip.add(new Span(placementName(key)));
        return chip;
    }
}
