package com.alwrity.studio.media;

import com.alwrity.studio.media.MediaEngine.Toolset;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds an ffmpeg that really runs here: the configured one and no other, else the bundled one, else the system's. What
 * it can do is asked, not assumed.
 */
final class FfmpegSearch {

    private static final System.Logger LOG = System.getLogger(FfmpegSearch.class.getName());
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int LIST_BYTES = 1 << 20;
    private static final Pattern VERSION = Pattern.compile("^ffmpeg version (\\S+)");
    private static final Pattern ENCODER = Pattern.compile("(?m)^ [VAS][F.][S.][X.][B.][D.] (\\w\\S*)");
    private static final Pattern FILTER = Pattern.compile("(?m)^ [T.][S.][C.]? *(\\w+) +\\S*->\\S*");

    private final Optional<Path> configured;
    private final Path cache;
    private Found found;

    private record Found(Optional<Binaries> binaries, Toolset tools, ProcessLimits limits) {}

    FfmpegSearch(Optional<Path> configured, Path cache) {
        this.configured = configured;
        this.cache = cache;
    }

    Optional<Binaries> binaries() {
        return found().binaries;
    }

    Toolset tools() {
        return found().tools;
    }

    ProcessLimits limits() {
        return found().limits;
    }

    private synchronized Found found() {
        if (found == null) {
            found = search(ProcessLimits.find());
            LOG.log(System.Logger.Level.INFO, "ffmpeg: {0}", found.tools.ffmpeg());
        }
        return found;
    }

    private Found search(ProcessLimits limits) {
        for (Binaries candidate : candidates()) {
            try {
                String version = ask(candidate.ffprobe(), candidate, "-version").isEmpty()
                        ? ""
                        : ask(candidate.ffmpeg(), candidate, "-version");
                List<String> versions = names(VERSION, version);
                if (!versions.isEmpty()) {
                    String line = versions.get(0) + " (" + candidate.origin() + ")";
                    List<String> encoders = names(ENCODER, ask(candidate.ffmpeg(), candidate, "-encoders"));
                    List<String> filters = names(FILTER, ask(candidate.ffmpeg(), candidate, "-filters"));
                    return new Found(Optional.of(candidate), new Toolset(line, encoders, filters), limits);
                }
            } catch (IOException | FfmpegFailed e) {
                LOG.log(System.Logger.Level.WARNING, "The {0} ffmpeg does not run: {1}", candidate.origin(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while looking for ffmpeg", e);
            }
        }
        return new Found(Optional.empty(), new Toolset("none runs on this machine", List.of(), List.of()), limits);
    }

    private List<Binaries> candidates() {
        if (configured.isPresent()) {
            return List.of(Binaries.configured(configured.get()));
        }
        List<Binaries> candidates = new ArrayList<>();
        try {
            new BundledFfmpeg(cache).unpack().ifPresent(candidates::add);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The bundled ffmpeg cannot be unpacked", e);
        }
        Binaries.onPath().ifPresent(candidates::add);
        return candidates;
    }

    private static String ask(Path program, Binaries of, String question)
            throws IOException, FfmpegFailed, InterruptedException {
        Tail answer = new Tail(LIST_BYTES);
        Tail log = new Tail(LIST_BYTES);
        FfmpegRun run = FfmpegRun.named("search").within(LIMIT).draining(answer::drain);
        int exit = MediaProcess.start("search", List.of(program.toString(), "-hide_banner", question), of.environment())
                .await(run, log);
        if (exit != 0) {
            throw new IOException("exit code " + exit + "\n" + log.text());
        }
        return answer.text();
    }

    private static List<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }
}
