package com.alwrity.studio.media;

import com.alwrity.studio.media.FfmpegFailed.Reason;
import com.alwrity.studio.media.MediaEngine.Toolset;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs ffmpeg and ffprobe safely: with limits, watched, and never left behind. */
@ApplicationScoped
public class Ffmpeg {

    private static final System.Logger LOG = System.getLogger(Ffmpeg.class.getName());
    private static final int LOG_BYTES = 16 << 10;
    private static final int REPORT_BYTES = 256 << 10;
    private static final int PROBE_BYTES = 8 << 20;
    private static final int EXIT_NO_SPACE = 228;

    /** What Java tells of a process that SIGKILL or SIGTERM ended. */
    private static final Set<Integer> EXITS_KILLED = Set.of(128 + 9, 128 + 15);

    private static final Duration PROBE_LIMIT = Duration.ofSeconds(60);

    private final FfmpegSearch search;
    private final Set<MediaProcess> running = ConcurrentHashMap.newKeySet();

    /** For the container's proxy. */
    protected Ffmpeg() {
        this.search = null;
    }

    @Inject
    public Ffmpeg(
            @ConfigProperty(name = "studio.ffmpeg.path") Optional<String> path,
            @ConfigProperty(name = "studio.data.dir", defaultValue = "./data") String dataDirectory) {
        this.search = new FfmpegSearch(path.map(Path::of), Path.of(dataDirectory, "cache"));
    }

    /** Whether any ffmpeg runs on this machine. */
    public boolean available() {
        return search.binaries().isPresent();
    }

    /** What was found; looked for once, at the first use. */
    public Toolset tools() {
        return search.tools();
    }

    /**
     * Runs the command to its end.
     *
     * @throws FfmpegFailed if it did not succeed; its outputs may be there in part
     * @throws InterruptedException if its own check said to stop, or the thread was interrupted
     */
    public void run(FfmpegRun run) throws FfmpegFailed, InterruptedException {
        ffmpeg(run, "warning", LOG_BYTES);
    }

    /**
     * Runs the command and returns the end of its log, where filters such as {@code loudnorm} report their figures.
     * Not a text for users.
     */
    public String report(FfmpegRun run) throws FfmpegFailed, InterruptedException {
        return ffmpeg(run, "info", REPORT_BYTES);
    }

    /** Asks ffprobe for what the options name, as JSON. */
    String probe(String purpose, Path file, Signature format, String... options)
            throws FfmpegFailed, InterruptedException {
        return ffprobe(FfmpegRun.named(purpose).options("-of", "json").input(file, format, options));
    }

    /** Lines {@code time,duration} in seconds, one for each packet of the interval. */
    String packetTimes(Path file, Signature format, String interval) throws FfmpegFailed, InterruptedException {
        return ffprobe(FfmpegRun.named("packets")
                .options("-of", "csv=p=0", "-show_entries", "packet=pts_time,duration_time")
                .options("-read_intervals", interval)
                .input(file, format));
    }

    private String ffprobe(FfmpegRun question) throws FfmpegFailed, InterruptedException {
        Tail answer = new Tail(PROBE_BYTES);
        FfmpegRun run = FfmpegRun.named(question.purpose())
                .within(PROBE_LIMIT)
                .options("-hide_banner", "-v", "error")
                .options(question.arguments().toArray(String[]::new))
                .draining(answer::drain);
        execute(binaries(run.purpose()).ffprobe(), run, new Tail(LOG_BYTES));
        return answer.text();
    }

    private String ffmpeg(FfmpegRun run, String loglevel, int logBytes) throws FfmpegFailed, InterruptedException {
        Tail log = new Tail(logBytes);
        execute(binaries(run.purpose()).ffmpeg(), run.withGeneralOptions(loglevel), log);
        return log.text();
    }

    private Binaries binaries(String purpose) throws FfmpegFailed {
        return search.binaries().orElseThrow(() -> new FfmpegFailed(Reason.UNAVAILABLE, purpose));
    }

    private void execute(Path program, FfmpegRun run, Tail log) throws FfmpegFailed, InterruptedException {
        List<String> command = new ArrayList<>(search.limits().before(run.limit()));
        command.add(program.toString());
        command.addAll(run.arguments());
        MediaProcess process = start(run, command);
        running.add(process);
        try {
            check(process.await(run, log), run, log);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, run.purpose() + " failed", e);
            throw new FfmpegFailed(Reason.FAILED, run.purpose());
        } catch (FfmpegFailed e) {
            LOG.log(System.Logger.Level.WARNING, e.getMessage() + "\n" + log.text());
            throw e;
        } finally {
            running.remove(process);
        }
    }

    /** A machine short of processes or memory says nothing against the file. */
    private MediaProcess start(FfmpegRun run, List<String> command) throws FfmpegFailed {
        try {
            return MediaProcess.start(
                    run.purpose(), command, binaries(run.purpose()).environment());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, run.purpose() + " cannot be started", e);
            throw new FfmpegFailed(Reason.UNAVAILABLE, run.purpose());
        }
    }

    private static void check(int exit, FfmpegRun run, Tail log) throws FfmpegFailed {
        if (exit != 0) {
            boolean full = exit == EXIT_NO_SPACE || log.text().contains("No space left on device");
            Reason ended = EXITS_KILLED.contains(exit) ? Reason.KILLED : Reason.FAILED;
            throw new FfmpegFailed(full ? Reason.DISK_FULL : ended, run.purpose());
        }
    }

    /** Nothing runs on when the studio stops. */
    @PreDestroy
    void stop() {
        running.forEach(MediaProcess::end);
    }
}
