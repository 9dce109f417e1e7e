package com.alwrity.studio.preflight;

import com.alwrity.studio.operation.GeneratedVideo;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.operation.Speak;
import com.alwrity.studio.operation.StudioRequest;
import com.alwrity.studio.speech.Speech;
import com.alwrity.studio.speech.Voice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks at what is to be said: somebody here can say it, there is something to say, and it fits into the video. */
@ApplicationScoped
public class SpeechCheck {

    private static final double WORDS_PER_SECOND = 2.5;
    /** A character that is a word or a syllable of its own, in scripts that put no spaces between words. */
    private static final Pattern UNSPACED = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]");

    private static final double UNSPACED_PER_SECOND = 5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’-]*");

    private final Speech speech;

    @Inject
    public SpeechCheck(Speech speech) {
        this.speech = speech;
    }

    protected SpeechCheck() {
        this(null);
    }

    public List<Finding> findings(StudioRequest request) {
        if (!(request instanceof GeneratedVideo video && video.sound() instanceof Sound.Speech asked)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        if (speech.voiceFor(asked.voice(), asked.language()).isEmpty()) {
            findings.add(whyNobody("audio.", asked.voice(), asked.language()));
        }
        lengthOf(asked.text(), video.shape().durationSeconds()).ifPresent(findings::add);
        return findings;
    }

    /** What the voices of this machine cannot say, where one of them is to speak. */
    List<Finding> ofVoicesHere(Speak asked) {
        List<Finding> findings = new ArrayList<>();
        if (speech.voiceFor(asked.voice(), asked.language()).isEmpty()) {
            findings.add(whyNobody("", asked.voice(), asked.language()));
        }
        if (seconds(asked.text()) == 0) {
            findings.add(Finding.error("text", "speech.no_words", Map.of(), Map.of()));
        }
        return findings;
    }

    /** @param at where voice and language stand in the form */
    private Finding whyNobody(String at, String voice, String language) {
        Optional<Voice> named = speech.voices().stream()
                .filter(here -> here.key().equals(voice))
                .findFirst();
        if (named.isPresent()) {
            String speaks = named.get().language();
            return Finding.error(
                    at + "voice",
                    "speech.no_voice",
                    Map.of("actual", language, "allowed", List.of(speaks)),
                    Map.of(at + "voice", Speech.AUTO));
        }
        if (!voice.equals(Speech.AUTO)) {
            return Finding.error(
                    at + "voice", "speech.unknown_voice", Map.of("actual", voice), Map.of(at + "voice", Speech.AUTO));
        }
        List<String> languages = speech.voices().stream()
                .map(Voice::language)
                .distinct()
                .sorted()
                .toList();
        return Finding.error(
                at + "language", "speech.no_voice", Map.of("actual", language, "allowed", languages), Map.of());
    }

    private static Optional<Finding> lengthOf(String text, int limit) {
        double seconds = seconds(text);
        if (seconds == 0) {
            return Optional.of(Finding.warning("audio.text", "speech.no_words", Map.of()));
        }
        if (seconds > limit) {
            return Optional.of(Finding.warning(
                    "audio.text", "speech.too_long", Map.of("estimated", (int) Math.ceil(seconds), "limit", limit)));
        }
        return Optional.empty();
    }

    private static double seconds(String text) {
        long characters = UNSPACED.matcher(text).results().count();
        long words =
                WORD.matcher(UNSPACED.matcher(text).replaceAll(" ")).results().count();
        return words / WORDS_PER_SECOND + characters / UNSPACED_PER_SECOND;
    }
}
