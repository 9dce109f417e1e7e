package com.alwrity.studio.asset;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.job.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Takes the same file in once for each idempotency key. */
@ApplicationScoped
public class UploadOnce {

    @Inject
    private Idempotency idempotency;

    @Inject
    private ImportAsset importer;

    /**
     * @return what was taken in, now or under the same key before; it may have been deleted since
     * @throws com.alwrity.studio.problem.StudioException INVALID if the key came with another file before
     */
    @Transactional
    public UUID add(Caller caller, Path file, String name, String key) throws IOException {
        try {
            return idempotency.once(
                    caller,
                    key,
                    "upload " + sha256(file),
                    UUID.class,
                    () -> taken(caller, file, name).id());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private AssetView taken(Caller caller, Path file, String name) {
        try {
            return importer.add(caller, file, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] chunk = new byte[1 << 16];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
