package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.speech.Speech;
import com.alwrity.studio.speech.Voice;
import com.alwrity.studio.text.Texts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is said, in which language and by which voice. */
class SpeechFields extends Div {

    private static final double WORDS_PER_SECOND = 2.5;
    private static final int QUIET_MILLIS = 300;

    private final TextArea text = new TextArea(t("create.speech.text"));
    private final Select<String> language = new Select<>();
    private final Select<Voice> voice = new Select<>();
    private final transient List<Voice> voices;
    private int seconds = 5;

    SpeechFields(List<Voice> voices, Runnable changed) {
        this.voices = voices;
        addClassName("speech");
        text.setWidthFull();
        text.setMinRows(2);
        text.setMaxRows(6);
        text.setMaxLength(CreateStudio.MAX_SPEECH);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(QUIET_MILLIS);
        text.addValueChangeListener(change -> {
            count();
            changed.run();
        });
        language.setLabel(t("create.speech.language"));
        language.setItems(
                voices.stream().map(Voice::language).distinct().sorted().toList());
        language.setItemLabelGenerator(tag -> Locale.forLanguageTag(tag).getDisplayName(Texts.locale()));
        language.addValueChangeListener(change -> {
            voice.setItems(of(change.getValue()));
            changed.run();
        });
        voice.setLabel(t("create.speech.voice"));
        voice.setItemLabelGenerator(found -> found == null ? t("create.speech.auto") : found.name());
        voice.setEmptySelectionAllowed(true);
        voice.setEmptySelectionCaption(t("create.speech.auto"));
        voice.addValueChangeListener(change -> changed.run());
        voices.stream().findFirst().map(Voice::language).ifPresent(language::setValue);
        add(text, new Div(language, voice));
        count();
    }

    private List<Voice> of(String tag) {
        return voices.stream().filter(found -> found.language().equals(tag)).toList();
    }

    private void count() {
        long words = text.getValue().isBlank() ? 0 : text.getValue().strip().split("\\s+").length;
        text.setHelperText(t("create.speech.fit", Math.floor(seconds * WORDS_PER_SECOND), seconds, words));
        text.setInvalid(false);
    }

    /** @param length of the video, in seconds */
    void lasting(int length) {
        seconds = length;
        count();
    }

    AudioForm value() {
        String key = Optional.ofNullable(voice.getValue()).map(Voice::key).orElse(Speech.AUTO);
        return new AudioForm("speech", null, text.getValue(), key, language.getValue());
    }

    void show(AudioForm form) {
        text.setValue(form.text() == null ? "" : form.text());
        if (form.language() != null && !of(form.language()).isEmpty()) {
            language.setValue(form.language());
            voice.setValue(of(form.language()).stream()
                    .filter(found -> found.key().equals(form.voice()))
                    .findFirst()
                    .orElse(null));
        }
    }
}
