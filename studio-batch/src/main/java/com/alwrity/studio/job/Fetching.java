package com.alwrity.studio.job;

import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.media.MediaRejected;
import com.alwrity.studio.provider.MediaSource;
import com.alwrity.studio.provider.ProviderException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings a result into a file: a copy of what we store ourselves, or a stream from outside, resumed where it broke. */
@Dependent
class Fetching {

    private static final int CHUNK = 1 << 16;
    private static final int MOST_BREAKS = 3;

    /** Until then, a result may come as slowly as it likes. */
    private static final Duration SHORT = Duration.ofMinutes(30);

    /** Bytes in a second; what takes longer than {@link #SHORT} must come as fast as this. */
    private static final long SLOWEST_LINE = 1 << 18;

    private final BlobStore blobs;
    private final long limit;
    private final Clock clock;

    /** @param limit bytes; no result may be larger */
    @Inject
    Fetching(
            BlobStore blobs,
            @ConfigProperty(name = "studio.jobs.max-result-bytes", defaultValue = "4294967296") long limit,
            Clock clock) {
        this.blobs = blobs;
        this.limit = limit;
        this.clock = clock;
    }

    /**
     * @throws Undelivered if the stream breaks off too often without getting on, or drips
     * @throws IOException if our disk fails
     */
    Path into(Path directory, MediaSource source) throws IOException, ProviderException, MediaRejected {
        Path file = directory.resolve("result.part");
        if (source instanceof MediaSource.Stored stored) {
            try (InputStream in = blobs.open(stored.blob(), 0, blobs.size(stored.blob()))) {
                Files.copy(in, file);
            }
        } else if (source instanceof MediaSource.Remote remote) {
            fetch(remote, file);
        }
        return file;
    }

    private void fetch(MediaSource.Remote remote, Path file) throws IOException, ProviderException, MediaRejected {
        try (OutputStream out = Files.newOutputStream(file)) {
            long size = 0;
            int breaks = 0;
            Instant start = clock.instant();
            while (true) {
                Piece piece = read(remote, size, start, out);
                if (piece.broken() == null) {
                    return;
                }
                breaks = piece.bytes() > 0 ? 0 : breaks + 1;
                size += piece.bytes();
                if (breaks >= MOST_BREAKS) {
                    throw piece.broken();
                }
            }
        }
    }

    private Piece read(MediaSource.Remote remote, long offset, Instant start, OutputStream out)
            throws IOException, ProviderException, MediaRejected {
        long bytes = 0;
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = remote.open(offset)) {
            while (true) {
                int read = readSome(in, chunk);
                if (read < 0) {
                    return new Piece(bytes, null);
                }
                out.write(chunk, 0, read);
                bytes += read;
                if (offset + bytes > limit) {
                    throw new MediaRejected(MediaRejected.Reason.TOO_LARGE, Map.of("limit", limit));
                }
                if (isTooSlow(start, offset + bytes)) {
                    throw new Undelivered("The result drips");
                }
            }
        } catch (LineBroke e) {
            return new Piece(bytes, e);
        }
    }

    private boolean isTooSlow(Instant start, long size) {
        Duration passed = Duration.between(start, clock.instant());
        return passed.compareTo(SHORT) > 0 && passed.toSeconds() > size / SLOWEST_LINE;
    }

    private static int readSome(InputStream in, byte[] chunk) throws LineBroke {
        try {
            return in.read(chunk);
        } catch (IOException e) {
            throw new LineBroke(e);
        }
    }

    /** What came before the stream ended or broke. */
    private record Piece(long bytes, LineBroke broken) {}

    /** The other end's fault, as opposed to our disk's. */
    static class Undelivered extends IOException {
        Undelivered(String message) {
            super(message);
        }

        Undelivered(IOException cause) {
            super(cause);
        }
    }

    /** May be taken up again where it broke. */
    private static final class LineBroke extends Undelivered {
        private LineBroke(IOException cause) {
            super(cause);
        }
    }
}
