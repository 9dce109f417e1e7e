package com.alwrity.studio.asset;

import com.alwrity.studio.api.LimitedStream;
import com.alwrity.studio.identity.Caller;
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
    private ImportAsset assets;

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
            return assets.add(caller, file, part.getFileName().orElse(null));
        } finally {
            scratch.discard(directory);
        }
    }

    /** What it was sent with was refused: nothing of it stays. */
    public void takeBack(Caller caller, AssetView file) {
        curate.trash(caller, file.id());
        deleted.remove(curate.delete(caller, file.id()));
    }
}
