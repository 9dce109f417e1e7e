package com.alwrity.studio.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Keeps files under the hash of their content, so that a workspace keeps the same bytes once. */
@ApplicationScoped
public class ContentStore {

    private static final int CHUNK = 1 << 16;

    private final BlobStore blobs;

    @Inject
    public ContentStore(BlobStore blobs) {
        this.blobs = blobs;
    }

    /** For the container's proxy. */
    protected ContentStore() {
        this(null);
    }

    /** Takes the file away and keeps it for the workspace. */
    public StoredFile adopt(UUID workspaceId, Path file, String contentType) throws IOException {
        String sha256 = sha256(file);
        long bytes = Files.size(file);
        BlobKey key = new BlobKey(workspaceId + "/" + sha256);
        blobs.adopt(file, key);
        return new StoredFile(key, contentType, bytes, sha256);
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
