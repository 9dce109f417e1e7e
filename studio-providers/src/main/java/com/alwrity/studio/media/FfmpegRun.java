package com.alwrity.studio.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * One command for ffmpeg, put together from inputs, options and outputs in the order in which ffmpeg reads them. Each
 * input is preceded by the white lists. Arguments are constants and checked numbers of ours: never a user's text.
 *
 * @param purpose names the run in the log, such as {@code poster}
 * @param arguments what stands between the program's general options and its end
 * @param limit wall-clock time that the run may take
 * @param stall how long it may go without getting anything done
 * @param stdin writes what an input of {@link #piped} reads
 * @param stdout reads what an output of {@link #streamed} writes
 * @param progress hears how much of the output is written
 * @param stop true once the run is no longer wanted
 */
public record FfmpegRun(
        String purpose,
        List<String> arguments,
        Duration limit,
        Duration stall,
        Optional<Feeder> stdin,
        Optional<Drain> stdout,
        Consumer<Duration> progress,
        BooleanSupplier stop) {

    private static final Duration DEFAULT_LIMIT = Duration.ofMinutes(10);
    private static final Duration DEFAULT_STALL = Duration.ofMinutes(2);

    /** Writes an input's bytes; ends by returning. */
    @FunctionalInterface
    public interface Feeder {
        void feed(OutputStream out) throws IOException, InterruptedException;
    }

    /** Reads an output's bytes to their end. */
    @FunctionalInterface
    public interface Drain {
        void read(InputStream in) throws IOException;
    }

    public FfmpegRun {
        arguments = List.copyOf(arguments);
    }

    /** An empty command: ten minutes at most, two without a sign of work. */
    public static FfmpegRun named(String purpose) {
        return new FfmpegRun(
                purpose,
                List.of(),
                DEFAULT_LIMIT,
                DEFAULT_STALL,
                Optional.empty(),
                Optional.empty(),
                done -> {},
                () -> false);
    }

    /** A time as ffmpeg reads it: Java would write a short one with an exponent. */
    public static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.6f", seconds);
    }

    /** Reads a media file; the options (a {@code -ss}, say) apply to it. */
    public FfmpegRun input(Path file, String... options) {
        return input(file, WhiteLists.of(file), options);
    }

    /** Reads a media file as one format alone. */
    FfmpegRun input(Path file, Signature format, String... options) {
        return input(file, format.whiteLists(), options);
    }

    private FfmpegRun input(Path file, List<String> whiteLists, String... options) {
        return and(whiteLists).and(List.of(options)).and(List.of("-i", WhiteLists.url(file)));
    }

    /** Reads what a source filter makes, such as {@code anullsrc=r=48000:cl=stereo}. */
    public FfmpegRun generated(String source, String... options) {
        return and(List.of(options)).and(List.of("-f", "lavfi", "-i", source));
    }

    /** Reads what the feeder writes, in the format that the options name. */
    public FfmpegRun piped(Feeder feeder, String... options) {
        FfmpegRun run = and(WhiteLists.OF_PIPE).and(List.of(options)).and(List.of("-i", "pipe:0"));
        return new FfmpegRun(purpose, run.arguments, limit, stall, Optional.of(feeder), stdout, progress, stop);
    }

    /** Reads a file of ffmpeg's own metadata format, see {@link MetadataFile}. */
    FfmpegRun metadata(Path file) {
        return and(WhiteLists.of("ffmetadata")).and(List.of("-f", "ffmetadata", "-i", WhiteLists.url(file)));
    }

    /** Options that belong to no single file, or to the output that follows. */
    public FfmpegRun options(String... options) {
        return and(List.of(options));
    }

    /** Writes a file, over one that is there; the options apply to it. */
    public FfmpegRun output(Path file, String... options) {
        return and(List.of(options)).and(List.of(WhiteLists.url(file)));
    }

    /** Writes to the drain, in the format that the options name; there is no progress then. */
    public FfmpegRun streamed(Drain drain, String... options) {
        return and(List.of(options)).and(List.of("pipe:1")).draining(drain);
    }

    /** Decodes and filters, and keeps nothing. */
    public FfmpegRun discarded(String... options) {
        return and(List.of(options)).and(List.of("-f", "null", "-"));
    }

    public FfmpegRun within(Duration wall) {
        return new FfmpegRun(purpose, arguments, wall, stall, stdin, stdout, progress, stop);
    }

    public FfmpegRun stalledAfter(Duration idle) {
        return new FfmpegRun(purpose, arguments, limit, idle, stdin, stdout, progress, stop);
    }

    public FfmpegRun onProgress(Consumer<Duration> listener) {
        return new FfmpegRun(purpose, arguments, limit, stall, stdin, stdout, listener, stop);
    }

    public FfmpegRun stopWhen(BooleanSupplier unwanted) {
        return new FfmpegRun(purpose, arguments, limit, stall, stdin, stdout, progress, unwanted);
    }

    /** Reads the standard output, whatever is written there. */
    FfmpegRun draining(Drain drain) {
        return new FfmpegRun(purpose, arguments, limit, stall, stdin, Optional.of(drain), progress, stop);
    }

    /** The whole command line of ffmpeg, whose progress comes on the standard output unless a drain has it. */
    FfmpegRun withGeneralOptions(String loglevel) {
        List<String> all = new ArrayList<>(List.of("-hide_banner", "-nostdin", "-nostats", "-y", "-v", loglevel));
        if (stdout.isEmpty()) {
            all.addAll(Progress.OPTIONS);
        }
        all.addAll(arguments);
        return new FfmpegRun(purpose, all, limit, stall, stdin, stdout, progress, stop);
    }

    private FfmpegRun and(List<String> more) {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(more);
        return new FfmpegRun(purpose, all, limit, stall, stdin, stdout, progress, stop);
    }
}
