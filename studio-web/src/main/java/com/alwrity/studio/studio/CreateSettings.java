package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.asset.AssetView;
import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.Template;
import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.RunOptions;
import com.alwrity.studio.operation.Shape;
import com.alwrity.studio.preflight.Finding;
import com.alwrity.studio.preflight.ModelChoice;
import com.alwrity.studio.preflight.Offer;
import com.alwrity.studio.speech.Voice;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is wanted: the left part of Create. */
class CreateSettings extends Section {

    private final transient Listener listener;
    private final transient FindingSlots slots = new FindingSlots();
    private final ModeField mode;
    private final PromptField prompt;
    private final SourceFields source;
    private final PartField part;
    private final PlacementField placement;
    private final ShapeFields shape;
    private final SoundField sound;
    private final transient FormParts parts = new FormParts();

    /** What the form tells whoever uses it. */
    interface Listener {
        void changed();

        void improve(String prompt);

        /** The key of the model that Auto would take, as all else stands. */
        Optional<String> recommended();
    }

    CreateSettings(Abilities abilities, Catalog catalog, List<Voice> voices, Shelf shelf, Listener listener) {
        this.listener = listener;
        addClassNames("panel", "want");
        mode = new ModeField(abilities, this::become);
        prompt = new PromptField(this::changed, listener::improve);
        source = new SourceFields(shelf, slots, this::changed);
        part = new PartField(slots, this::changed);
        placement = new PlacementField(catalog, this::placed);
        shape = new ShapeFields(catalog.motionPresets(), slots, () -> placement.clear(), this::changed);
        sound = new SoundField(voices, shelf, slots, this::changed);
        ModelField model = new ModelField(slots, listener::recommended, this::changed);
        MoreFields more = new MoreFields(slots, this::changed);
        parts.are(mode, prompt, source, part, placement, shape, sound, model, more);
        add(head(), mode, slots.below(prompt, "prompt"), source, part);
        add(slots.below(placement, "platform", "template"), shape, sound, model, more);
        parts.become(mode.value());
    }

    private static Div head() {
        Paragraph sub = new Paragraph(t("create.sub"));
        sub.addClassName("sub");
        return new Div(new H1(t("create.title")), sub);
    }

    private void become() {
        if (!parts.quiet()) {
            // Who was named does one kind of thing.
            apply(Map.of("model", RunOptions.AUTO));
        }
    }

    private void placed(Optional<Template> template) {
        template.ifPresentOrElse(found -> apply(TemplateValues.of(found)), this::changed);
    }

    private void changed() {
        if (!parts.quiet()) {
            sound.lasting(wantedShape().durationSeconds());
            part.of(source.value());
            listener.changed();
        }
    }

    /** What is filled in. */
    CreateForm value() {
        Map<String, Object> values = parts.values();
        values.put("aspectRatio", wantedShape().aspectRatio().key());
        return CreateForm.of(values);
    }

    /** Fills the fields, leaving out whatever cannot be had here. */
    void show(CreateForm form) {
        parts.show(form);
        parts.become(mode.value());
        changed();
    }

    /** Starts from a template, its example included. */
    void show(Template template) {
        Map<String, Object> values = new HashMap<>(TemplateValues.of(template));
        values.put("template", template.key());
        values.put("prompt", template.prompt());
        apply(values);
    }

    /** Changes single fields, named as the REST contract names them. */
    void apply(Map<String, ?> changes) {
        show(value().with(changes));
    }

    /** @param taken who would make it as it stands; empty if nobody */
    void offer(Offer offer, Optional<ModelChoice> taken) {
        parts.offer(offer, taken);
    }

    /** Shows the findings at their fields and returns those that have none here. */
    List<Finding> mark(List<Finding> findings) {
        return slots.show(findings, this::apply);
    }

    /** Whether there are words where there must be some; if not, they are asked for. */
    boolean hasPrompt() {
        if (prompt.missing()) {
            prompt.demand();
        }
        return !prompt.missing();
    }

    /** The file to start from, where one is wanted and chosen. */
    Optional<AssetView> source() {
        return source.value();
    }

    /** What is still to be chosen before there is a price. */
    Optional<String> missing() {
        return source.missing();
    }

    /** What is made from a video has that video's shape. */
    Shape wantedShape() {
        Shape chosen = shape.shape();
        Optional<MediaInfo> given =
                source.value().filter(asset -> mode.value().fromVideo()).map(AssetView::media);
        return given.map(media -> new Shape(
                        chosen.resolution(),
                        AspectRatio.nearest(media.width(), media.height()),
                        chosen.durationSeconds()))
                .orElse(chosen);
    }

    Optional<Template> template() {
        return placement.value();
    }
}
