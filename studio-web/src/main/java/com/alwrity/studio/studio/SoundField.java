package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.speech.Speech;
import com.alwrity.studio.speech.Voice;
import com.alwrity.studio.text.Texts;
import com.alwrity.studio.widget.Uploader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;

/** What is to be heard: nothing, music, a sound of one's own, or a text that is spoken. */
class SoundField extends Div {

    private static final List<String> KINDS = List.of("silent", "generated", "upload", "speech");
    private static final long MAX_BYTES = 15_000_000;
    private static final double WORDS_PER_SECOND = 2.5;

    private final Choice<String> kind = Choice.segments(t("create.sound"), KINDS, value -> t("create.sound." + value));
    private final TextArea text = new TextArea(t("create.speech.text"));
    private final Select<String> language = new Select<>();
    private final Select<Voice> voice = new Select<>();
    private final Div speech = new Div(text, new Div(language, voice));
    private final Uploader uploader = new Uploader(Uploader.Scope.FIELD, MAX_BYTES, MediaKind.AUDIO);
    private final Span chosen = new Span();
    private final Div picked = new Div();
    private final Div upload = new Div(uploader, picked);
    private final transient List<Voice> voices;
    private final transient Runnable changed;
    private UUID assetId;
    private int seconds = 5;

    SoundField(List<Voice> voices, Runnable changed) {
        this.voices = voices;
        this.changed = changed;
        addClassName("sound");
        buildSpeech();
        buildUpload();
        kind.setValue("silent");
        kind.addValueChangeListener(change -> {
            showParts();
            changed.run();
        });
        add(kind, speech, upload);
        showParts();
    }

    private void buildSpeech() {
        speech.addClassName("speech");
        text.setWidthFull();
        text.setMinRows(2);
        text.setMaxRows(6);
        text.setMaxLength(CreateStudio.MAX_SPEECH);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(300);
        text.addValueChangeListener(change -> {
            hint();
            changed.run();
        });
        language.setLabel(t("create.speech.language"));
        language.setItems(
                voices.stream().map(Voice::language).distinct().sorted().toList());
        language.setItemLabelGenerator(tag -> Locale.forLanguageTag(tag).getDisplayName(Texts.locale()));
        language.addValueChangeListener(change -> {
            voice.setItems(voicesOf(change.getValue()));
            changed.run();
        });
        voice.setLabel(t("create.speech.voice"));
        voice.setItemLabelGenerator(found -> found == null ? t("create.speech.auto") : found.name());
        voice.setEmptySelectionAllowed(true);
        voice.setEmptySelectionCaption(t("create.speech.auto"));
        voice.addValueChangeListener(change -> changed.run());
        if (!voices.isEmpty()) {
            language.setValue(voices.get(0).language());
        }
    }

    private void buildUpload() {
        Button remove = new Button(t("action.remove"), click -> take(null, null));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        picked.add(chosen, remove);
        picked.addClassName("row");
        uploader.addUploadedListener(event -> take(event.assetId(), event.name()));
    }

    private void take(UUID id, String name) {
        assetId = id;
        chosen.setText(name == null ? "" : name);
        showParts();
        changed.run();
    }

    private List<Voice> voicesOf(String tag) {
        return voices.stream().filter(found -> found.language().equals(tag)).toList();
    }

    private void showParts() {
        speech.setVisible("speech".equals(kind.getValue()));
        upload.setVisible("upload".equals(kind.getValue()));
        uploader.setVisible(assetId == null);
        picked.setVisible(assetId != null);
        hint();
    }

    private void hint() {
        long words = text.getValue().isBlank() ? 0 : text.getValue().strip().split("\\s+").length;
        text.setHelperText(t("create.speech.fit", Math.floor(seconds * WORDS_PER_SECOND), seconds, words));
        text.setInvalid(false);
    }

    /** Only what somebody can do may be chosen. */
    void offer(Predicate<String> possible) {
        kind.setItemEnabledProvider(value -> possible.test(value) && !(value.equals("speech") && voices.isEmpty()));
    }

    void lasting(int length) {
        seconds = length;
        hint();
    }

    AudioForm value() {
        return switch (kind.getValue()) {
            case "upload" -> new AudioForm("upload", assetId, null, null, null);
            case "speech" ->
                new AudioForm(
                        "speech",
                        null,
                        text.getValue(),
                        voice.getValue() == null
                                ? Speech.AUTO
                                : voice.getValue().key(),
                        language.getValue());
            default -> new AudioForm(kind.getValue(), null, null, null, null);
        };
    }

    void show(AudioForm form) {
        if (form == null || !KINDS.contains(String.valueOf(form.kind()))) {
            return;
        }
        kind.setValue(form.kind());
        assetId = form.assetId();
        chosen.setText(assetId == null ? "" : t("create.sound.uploaded"));
        text.setValue(form.text() == null ? "" : form.text());
        if (form.language() != null && !voicesOf(form.language()).isEmpty()) {
            language.setValue(form.language());
            voicesOf(form.language()).stream()
                    .filter(found -> found.key().equals(form.voice()))
                    .findFirst()
                    .ifPresent(voice::setValue);
        }
        showParts();
    }

    void choose(String value) {
        kind.setValue(value);
    }

    void anyVoice() {
        voice.clear();
    }
}
