package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.preflight.Feature;
import com.alwrity.studio.preflight.ModelChoice;
import com.alwrity.studio.preflight.Offer;
import com.alwrity.studio.speech.Voice;
import com.alwrity.studio.text.Formats;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is to be heard: nothing, what the model makes, a sound of one's own, or a text that is spoken. */
class SoundField extends Div implements FormPart {

    private static final List<String> KINDS = List.of("silent", "generated", "upload", "speech");
    private static final long MAX_BYTES = 15_000_000;

    private final Choice<String> kind = Choice.segments(t("create.sound"), KINDS, this::name);
    private final SpeechFields speech;
    private final MediaField upload;
    private final boolean voiceless;
    private boolean synchronised;

    SoundField(List<Voice> voices, Shelf shelf, FindingSlots slots, Runnable changed) {
        addClassName("sound");
        voiceless = voices.isEmpty();
        speech = new SpeechFields(voices, changed);
        upload = new MediaField(MediaKind.AUDIO, MAX_BYTES, shelf, changed);
        kind.setValue("silent");
        kind.addValueChangeListener(change -> {
            showParts();
            changed.run();
        });
        Div all = new Div(kind, speech, upload);
        add(slots.below(all, "audio", "audio.kind", "audio.assetId", "audio.text", "audio.voice"));
        showParts();
    }

    /** A generative model's sound belongs to what is seen; offline it is music. */
    private String name(String value) {
        return t("create.sound." + value + (value.equals("generated") && synchronised ? ".model" : ""));
    }

    private void showParts() {
        speech.setVisible("speech".equals(kind.getValue()));
        upload.setVisible("upload".equals(kind.getValue()));
    }

    @Override
    public void offer(Offer offer, Optional<ModelChoice> taken) {
        boolean byModel = taken.filter(choice -> choice.model().ai()).isPresent();
        if (byModel != synchronised) {
            synchronised = byModel;
            kind.setItemLabelGenerator(this::name);
        }
        kind.offer(value -> value.equals("speech") && voiceless
                ? Optional.of(t("create.speech.voiceless"))
                : offer.obstacle(Feature.SOUND, value).map(Reasons::of));
        kind.hint(taken.map(ModelChoice::ownSound)
                .map(costs ->
                        costs.isZero() ? t("create.sound.included") : t("create.sound.costs", Formats.amount(costs)))
                .orElse(""));
    }

    /** @param seconds of the video */
    void lasting(int seconds) {
        speech.lasting(seconds);
    }

    @Override
    public void show(CreateForm form) {
        AudioForm audio = form.audio();
        if (audio != null && KINDS.contains(String.valueOf(audio.kind()))) {
            kind.setValue(audio.kind());
            upload.show(audio.assetId());
            speech.show(audio);
            showParts();
        }
    }

    @Override
    public void fill(Map<String, Object> form) {
        form.put(
                "audio",
                switch (kind.getValue()) {
                    case "upload" -> new AudioForm("upload", upload.id(), null, null, null);
                    case "speech" -> speech.value();
                    default -> new AudioForm(kind.getValue(), null, null, null, null);
                });
    }
}
