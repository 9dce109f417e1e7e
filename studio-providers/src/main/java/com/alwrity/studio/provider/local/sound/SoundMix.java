package com.alwrity.studio.provider.local.sound;

import com.alwrity.studio.media.Ffmpeg;
import com.alwrity.studio.media.FfmpegFailed;
import com.alwrity.studio.media.FfmpegRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Mixes a film's sound: the voice in front, everything else out of its way, as loud as platforms play it. */
@ApplicationScoped
public class SoundMix {

    /** Integrated loudness of what is made, in LUFS. */
    public static final double LOUDNESS = -14;
    /** No peak is higher, in dBTP. */
    public static final double TRUE_PEAK = -1;

    private static final double VOICE = -16;
    private static final double BED = -20;
    /** More would lift the noise of a recording rather than its sound, in dB. */
    private static final double MOST_GAIN = 24;

    /** More would press a mix of strong peaks flat, in dB. */
    private static final double MOST_FINAL_GAIN = 12;

    private static final double CLOSE_ENOUGH = 0.3;
    private static final int MOST_PASSES = 4;

    private final Ffmpeg ffmpeg;

    @Inject
    public SoundMix(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    protected SoundMix() {
        this(null);
    }

    /**
     * Mixes what is there into a 48 kHz 16-bit stereo WAV of exactly the film's length; longer sound is cut, shorter is
     * followed by silence. Where nothing can be heard, silence is made and not amplified.
     *
     * @param voice speech, from its place in the film on
     * @param music goes below the voice
     * @param uploaded the creator's own sound; goes below the voice, too, where there is one
     * @param seconds the film's length
     * @param wav the target; files on the way stand beside it and are gone afterwards
     * @param stop true once the mix is no longer wanted
     * @return what was measured of the finished file
     */
    public Loudness mix(
            Optional<Path> voice,
            Optional<Path> music,
            Optional<Path> uploaded,
            double seconds,
            Path wav,
            BooleanSupplier stop)
            throws FfmpegFailed, IOException, InterruptedException {
        long samples = Math.round(seconds * Chain.RATE);
        List<Part> parts = new ArrayList<>();
        music.ifPresent(file -> parts.add(new Part(file, BED, false)));
        uploaded.ifPresent(file -> parts.add(new Part(file, BED, false)));
        voice.ifPresent(file -> parts.add(new Part(file, VOICE, true)));
        Path rough = Files.createTempFile(wav.toAbsolutePath().getParent(), "mix", ".wav");
        try {
            Loudness found = blend(parts, samples, rough, stop);
            return finish(rough, found, samples, wav, stop);
        } finally {
            Files.deleteIfExists(rough);
        }
    }

    /** A sound that goes into the mix, and how loud it is to be in it. */
    private record Part(Path file, double lufs, boolean isVoice) {

        Chain chain(long samples) {
            Chain chain = Chain.source(samples);
            return isVoice ? chain.cleanVoice() : chain;
        }
    }

    /** Each part brought to its own loudness first: ducking and balance depend on it. */
    private Loudness blend(List<Part> parts, long samples, Path rough, BooleanSupplier stop)
            throws FfmpegFailed, InterruptedException {
        FfmpegRun run = FfmpegRun.named("mix").stopWhen(stop);
        MixGraph graph = new MixGraph();
        for (Part part : parts) {
            run = run.input(part.file());
            Chain chain = part.chain(samples).gain(gain(part, samples, stop));
            if (part.isVoice()) {
                graph.voice(chain);
            } else {
                graph.bed(chain);
            }
        }
        if (parts.isEmpty()) {
            run = run.generated("anullsrc=r=" + Chain.RATE + ":cl=stereo");
            graph.bed(Chain.source(samples));
        }
        Chain end = Chain.source(samples).faded((double) samples / Chain.RATE).measured();
        return Loudness.read(
                ffmpeg.report(run.options("-filter_complex", graph.endingWith(end, "[out]"), "-map", "[out]")
                        .output(rough, wav("pcm_f32le"))));
    }

    private double gain(Part part, long samples, BooleanSupplier stop) throws FfmpegFailed, InterruptedException {
        Loudness loudness = measure(part, samples, stop);
        return loudness.isSilence() ? 0 : Math.min(MOST_GAIN, part.lufs() - loudness.lufs());
    }

    private Loudness measure(Part part, long samples, BooleanSupplier stop) throws FfmpegFailed, InterruptedException {
        Chain chain = part.chain(samples).measured();
        return Loudness.read(ffmpeg.report(FfmpegRun.named("loudness")
                .stopWhen(stop)
                .input(part.file())
                .options("-map", "0:a:0", "-af", chain.toString())
                .discarded()));
    }

    /** Limiting changes the loudness: what came out is measured, and the gain corrected until it is right. */
    private Loudness finish(Path rough, Loudness found, long samples, Path wav, BooleanSupplier stop)
            throws FfmpegFailed, InterruptedException {
        if (found.isSilence()) {
            return render(rough, Chain.source(samples), wav, stop);
        }
        double gain = Math.min(MOST_FINAL_GAIN, LOUDNESS - found.lufs());
        double limit = TRUE_PEAK - 0.3;
        Loudness made = found;
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            Chain chain = Chain.source(samples).gain(gain).limited(limit).exactly(samples);
            made = render(rough, chain, wav, stop);
            double missing = LOUDNESS - made.lufs();
            double over = made.truePeak() - TRUE_PEAK;
            if (Math.abs(missing) <= CLOSE_ENOUGH && over <= 0) {
                break;
            }
            gain = Math.min(MOST_FINAL_GAIN, gain + missing);
            limit -= Math.max(0, over);
        }
        return made;
    }

    private Loudness render(Path rough, Chain chain, Path wav, BooleanSupplier stop)
            throws FfmpegFailed, InterruptedException {
        return Loudness.read(ffmpeg.report(FfmpegRun.named("loudness")
                .stopWhen(stop)
                .input(rough)
                .options("-af", chain.measured().toString())
                .output(wav, wav("pcm_s16le"))));
    }

    private static String[] wav(String codec) {
        return new String[] {
            "-c:a",
            codec,
            "-ar",
            Integer.toString(Chain.RATE),
            "-ac",
            "2",
            "-map_metadata",
            "-1",
            "-bitexact",
            "-f",
            "wav"
        };
    }
}
