package com.alwrity.studio.asset;

import com.alwrity.studio.api.LimitedStream;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes in files that come as parts of a form. */
@ApplicationScoped
public class Upload {

    @Inject
    private Scratch scratch;

    @Inject
    private ImportAsset importer;

    @Inject
    private Assets assets;

    @Inject
    private UploadOnce once;

    @Inject
    private CurateAsset curate;

    @Inject
    private DeletedBlobs deleted;

    @Inject
    @ConfigProperty(name = "studio.uploads.max-bytes", defaultValue = "2000000000")
    private long maxBytes;

    /**
     * @param idempotencyKey the same file under the same key is taken in once; null takes it in every time
     * @return empty where there is no such part
     */
    public Optional<AssetView> take(Caller caller, Optional<EntityPart> part, String idempotencyKey)
            throws IOException {
        return part.isPresent() ? Optional.of(take(caller, part.get(), idempotencyKey)) : Optional.empty();
    }

    public AssetView take(Caller caller, EntityPart part, String idempotencyKey) throws IOException {
        Path directory = scratch.directory("upload");
        try (InputStream in = new LimitedStream(part.getContent(), maxBytes, "upload.too_large")) {
            Path file = directory.resolve("content");
            Files.copy(in, file);
            String name = part.getFileName().orElse(null);
            return idempotencyKey == null
                    ? importer.add(caller, file, name)
                    : once(caller, file, name, idempotencyKey + "/" + part.getName());
        } finally {
            scratch.discard(directory);
        }
    }

    private AssetView once(Caller caller, Path file, String name, String key) throws IOException {
        try {
            return assets.get(caller, once.add(caller, file, name, key));
        } catch (StudioException e) {
            if (e.kind() == StudioException.Kind.NOT_FOUND) {
                return importer.add(caller, file, name);
            }
            throw e;
        }
    }

    /** What it was sent with was refused: nothing of it stays. */
    public void takeBack(Caller caller, AssetView file) {
        curate.trash(caller, file.id());
        deleted.remove(curate.delete(caller, file.id()));
    }
}
