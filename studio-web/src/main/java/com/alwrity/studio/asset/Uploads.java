package com.alwrity.studio.asset;

import com.alwrity.studio.api.LimitedStream;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.MemberRole;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.tier.StorageQuota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes in large files in parts, over as many connections and restarts as it takes. What lies on the disk is the truth:
 * a part that was cut off counts as far as it came.
 */
@ApplicationScoped
public class Uploads {

    static final Duration VALID = Duration.ofHours(24);
    static final int MOST_UNFINISHED = 50;
    private static final int CHUNK = 1 << 16;
    /** Left free for the database and for work in progress. */
    private static final long RESERVE = 200_000_000;

    private final UploadFiles files;
    private final long maxBytes;
    private final Quota quota;
    private final Importer importer;
    private final Clock clock;

    /** Takes a whole file in. */
    interface Importer {
        AssetView add(Caller caller, Path file, String name) throws IOException;
    }

    /** Refuses what there is no room for in the workspace. */
    interface Quota {
        void check(Caller caller, long bytes);
    }

    protected Uploads() {
        this(new UploadFiles(Path.of("uploads")), 0, null, null, null);
    }

    Uploads(UploadFiles files, long maxBytes, Quota quota, Importer importer, Clock clock) {
        this.files = files;
        this.maxBytes = maxBytes;
        this.quota = quota;
        this.importer = importer;
        this.clock = clock;
    }

    @Inject
    public Uploads(
            @ConfigProperty(name = "studio.data.dir", defaultValue = "data") String dataDirectory,
            @ConfigProperty(name = "studio.uploads.max-bytes", defaultValue = "2000000000") long maxBytes,
            StorageQuota quota,
            ImportAsset importer,
            Clock clock) {
        this(
                new UploadFiles(Path.of(dataDirectory, "uploads")),
                maxBytes,
                (caller, bytes) -> quota.require(caller.workspaceId(), bytes),
                importer::add,
                clock);
    }

    public long maxBytes() {
        return maxBytes;
    }

    /** @throws StudioException before any byte is sent, if there is no room for it */
    UploadState create(Caller caller, long length, String filename) throws IOException {
        caller.require(MemberRole.EDITOR);
        if (length > maxBytes) {
            throw LimitedStream.tooLarge("upload.too_large", maxBytes);
        }
        quota.check(caller, length);
        if (files.room() - RESERVE < length) {
            throw new StudioException(StudioException.Kind.UNAVAILABLE, "upload.storage_full");
        }
        long unfinished = files.all().stream()
                .filter(state -> state.userId().equals(caller.userId()) && state.assetId() == null)
                .count();
        if (unfinished >= MOST_UNFINISHED) {
            throw new StudioException(
                    StudioException.Kind.TOO_MANY, "upload.too_many", Map.of("limit", MOST_UNFINISHED));
        }
        UploadState state = new UploadState(
                UUID.randomUUID(),
                caller.userId(),
                caller.workspaceId(),
                length,
                filename,
                clock.instant().plus(VALID),
                null);
        files.create(state);
        return state;
    }

    /** @throws StudioException NOT_FOUND if it is not there, somebody else's or another workspace's, EXPIRED */
    UploadState find(Caller caller, UUID id) {
        UploadState state = files.find(id)
                .filter(found -> found.belongsTo(caller))
                .orElseThrow(() -> StudioException.notFound("upload"));
        if (!clock.instant().isBefore(state.expiresAt())) {
            throw new StudioException(StudioException.Kind.EXPIRED, "upload.expired");
        }
        return state;
    }

    /** How many bytes have come. */
    long offset(UploadState state) throws IOException {
        return state.assetId() == null ? Files.size(files.bytes(state.id())) : state.length();
    }

    /**
     * Adds a part, and takes the file in when it was the last.
     *
     * @param offset where the client believes the upload to stand
     * @param checksum of the part, or null
     * @throws StudioException CONFLICT if it stands elsewhere or is being written; what the file is refused with, in
     *     which case nothing of it is left
     */
    Progress append(Caller caller, UploadState state, long offset, InputStream body, Checksum checksum)
            throws IOException {
        return files.alone(state.id(), () -> {
            long standing = offset(state);
            if (offset != standing) {
                throw new StudioException(
                        StudioException.Kind.CONFLICT, "upload.offset", Map.of("actual", standing, "given", offset));
            }
            long reached = state.assetId() == null ? write(state, standing, body, checksum) : standing;
            return new Progress(reached, reached < state.length() ? null : finish(caller, state));
        });
    }

    /** Takes in what is whole already: the connection may have broken after the last byte. */
    UUID finishIfWhole(Caller caller, UploadState state) throws IOException {
        if (state.assetId() != null || offset(state) < state.length()) {
            return state.assetId();
        }
        return files.alone(
                state.id(), () -> finish(caller, files.find(state.id()).orElse(state)));
    }

    void terminate(UploadState state) throws IOException {
        files.alone(state.id(), () -> {
            files.delete(state.id());
            return null;
        });
    }

    /** Removes what has expired. */
    void sweep() throws IOException {
        for (UploadState state : files.all()) {
            if (!clock.instant().isBefore(state.expiresAt())) {
                terminate(state);
            }
        }
    }

    private long write(UploadState state, long from, InputStream body, Checksum checksum) throws IOException {
        byte[] chunk = new byte[CHUNK];
        try (FileChannel part = FileChannel.open(files.bytes(state.id()), StandardOpenOption.WRITE)) {
            part.position(from);
            int read = read(body, chunk);
            while (read > 0) {
                if (part.position() + read > state.length()) {
                    part.truncate(from);
                    throw new StudioException(StudioException.Kind.TOO_LARGE, "upload.overflow");
                }
                if (checksum != null) {
                    checksum.update(chunk, read);
                }
                put(part, ByteBuffer.wrap(chunk, 0, read));
                read = read(body, chunk);
            }
            if (checksum != null && !checksum.holds()) {
                part.truncate(from);
                throw new ChecksumMismatch();
            }
            return part.position();
        }
    }

    /** A connection that breaks ends the part; what has come is kept. */
    private static int read(InputStream body, byte[] chunk) {
        try {
            return body.read(chunk);
        } catch (IOException e) {
            return -1;
        }
    }

    private static void put(FileChannel part, ByteBuffer bytes) throws IOException {
        long before = part.position();
        try {
            while (bytes.hasRemaining()) {
                part.write(bytes);
            }
        } catch (IOException e) {
            part.truncate(before);
            throw new StudioException(StudioException.Kind.UNAVAILABLE, "upload.storage_full");
        }
    }

    private UUID finish(Caller caller, UploadState state) throws IOException {
        if (state.assetId() != null) {
            return state.assetId();
        }
        try {
            UUID asset = importer.add(caller, files.bytes(state.id()), state.filename())
                    .id();
            files.save(state.taken(asset));
            return asset;
        } catch (StudioException refused) {
            files.delete(state.id());
            throw refused;
        }
    }

    /** Where an upload stands now; the asset once it is whole. */
    record Progress(long offset, UUID assetId) {}

    /** The part does not add up to its checksum. */
    static final class ChecksumMismatch extends RuntimeException {}
}
