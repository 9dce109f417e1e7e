package com.alwrity.studio.provider.local.sound;

import com.alwrity.studio.media.Ffmpeg;
import com.alwrity.studio.media.FfmpegFailed;
import com.alwrity.studio.media.FfmpegRun;
import com.alwrity.studio.speech.Speech.Spoken;
import com.alwrity.studio.speech.Speech.Word;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Fits speech into a film: a breath before it where there is room, a little faster or cut after a word where not. */
@ApplicationScoped
public class Narration {

    /** Seconds of quiet before the first word, where there is room. */
    private static final double BREATH = 0.4;
    /** Seconds that the last word has to fade before the film ends. */
    private static final double TAIL = 0.15;
    /** Faster than this sounds hurried. */
    private static final double FASTEST = 1.25;

    private static final double ROUNDING = 1e-6;

    private final Ffmpeg ffmpeg;

    @Inject
    public Narration(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    protected Narration() {
        this(null);
    }

    /**
     * Writes the narration as it is heard in a film of that length.
     *
     * @param spoken what is in {@code voice}
     * @param seconds the film's length
     * @param fitted the target, a 48 kHz mono WAV no longer than the film
     * @return the words that are heard, with their times in the film
     */
    public Spoken fit(Spoken spoken, Path voice, double seconds, Path fitted, BooleanSupplier stop)
            throws FfmpegFailed, InterruptedException {
        List<Word> words = spoken.words();
        double spokenUntil = words.isEmpty()
                ? spoken.durationSeconds()
                : words.get(words.size() - 1).end();
        double until = seconds - TAIL;
        double tempo = Math.max(1, Math.min(FASTEST, spokenUntil / until));
        double lead = Math.max(0, Math.min(BREATH, (until - spokenUntil) / 2));
        List<Word> timed = words.stream()
                .map(word -> new Word(word.text(), lead + word.start() / tempo, lead + word.end() / tempo))
                .toList();
        List<Word> heard = upTo(until, timed);
        double end = heard.size() < words.size() ? end(heard) : Math.min(until, lead + spokenUntil / tempo);
        Chain chain = new Chain(List.of())
                .then("aresample=%d", Chain.RATE)
                .then("atempo=%.6f", tempo)
                .then("adelay=%d:all=1", Math.round(lead * 1000))
                .then("afade=t=out:st=%.3f:d=%.3f", end, TAIL)
                .exactly(Math.round((end + TAIL) * Chain.RATE));
        ffmpeg.run(FfmpegRun.named("narration")
                .stopWhen(stop)
                .input(voice)
                .options("-af", chain.toString())
                .output(fitted, "-c:a", "pcm_s16le", "-ac", "1", "-map_metadata", "-1", "-bitexact", "-f", "wav"));
        return new Spoken(end + TAIL, heard);
    }

    /** The words that end in time; of a single word that does not, as much as there is time for. */
    private static List<Word> upTo(double until, List<Word> words) {
        List<Word> whole =
                words.stream().filter(word -> word.end() <= until + ROUNDING).toList();
        if (!whole.isEmpty() || words.isEmpty() || words.get(0).start() >= until) {
            return whole;
        }
        return List.of(new Word(words.get(0).text(), words.get(0).start(), until));
    }

    private static double end(List<Word> heard) {
        return heard.isEmpty() ? 0 : heard.get(heard.size() - 1).end();
    }
}
