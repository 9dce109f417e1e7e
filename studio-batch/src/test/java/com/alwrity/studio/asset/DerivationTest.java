package com.alwrity.studio.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alwrity.studio.media.MediaEngine;
import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.media.MediaRejected;
import com.alwrity.studio.media.RenditionKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DerivationTest {

    private static final MediaInfo VIDEO =
            new MediaInfo(MediaKind.VIDEO, "video/mp4", "mp4", 1280, 720, 5, 30, "h264", null, 0, 9, 0);

    @TempDir
    private Path temp;

    private final UUID id = UUID.randomUUID();
    private final Shelf shelf = new Shelf();
    private final PlayedEngine engine = new PlayedEngine();
    private MemoryStore store;
    private Derivation derivation;

    @BeforeEach
    void open() {
        store = new MemoryStore(temp);
        store.put(Shelf.ORIGINAL.key(), "original".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        derivation = new Derivation(shelf, engine, new ContentStore(store), store, store);
    }

    @AfterEach
    void nothingIsLeftInScratch() {
        assertThat(store.leftInScratch()).isEmpty();
    }

    @Test
    void theFaceComesFirstAndTheRestFollows() {
        derivation.derive(id);

        assertThat(shelf.said).containsExactly("POSTER", "SPRITE", "PROXY", "ready");
    }

    @Test
    void whatIsThereAlreadyIsNotMadeAgain() {
        shelf.present.addAll(List.of(RenditionKind.POSTER, RenditionKind.SPRITE));

        derivation.derive(id);

        assertThat(shelf.said).containsExactly("PROXY", "ready");
    }

    @Test
    void whatDoesNotDecodeIsRejected() {
        engine.rejected = RenditionKind.SPRITE;

        derivation.derive(id);

        assertThat(shelf.said).containsExactly("POSTER", "media.damaged");
    }

    @Test
    void aFullDiskIsNoFaultOfTheAsset() {
        engine.broken = RenditionKind.SPRITE;

        assertThatThrownBy(() -> derivation.derive(id)).isInstanceOf(UncheckedIOException.class);
        assertThat(shelf.said).containsExactly("POSTER");
    }

    @Test
    void anAssetThatIsGoneNeedsNothing() {
        shelf.gone = true;

        derivation.derive(id);

        assertThat(shelf.said).isEmpty();
    }

    /** One video, and what is told of it. */
    private static final class Shelf extends Assets {

        private static final StoredFile ORIGINAL =
                new StoredFile(new BlobKey("area/original"), "video/mp4", 8, "original");

        private final List<String> said = new ArrayList<>();
        private final List<RenditionKind> present = new ArrayList<>(List.of(RenditionKind.ORIGINAL));
        private boolean gone;

        @Override
        public Optional<Underived> underived(UUID asset) {
            return gone ? Optional.empty() : Optional.of(new Underived(UUID.randomUUID(), VIDEO, ORIGINAL, present));
        }

        @Override
        public void addRendition(UUID asset, RenditionKind kind, StoredFile file) {
            said.add(kind.name());
        }

        @Override
        public void ready(UUID asset) {
            said.add("ready");
        }

        @Override
        public void reject(UUID asset, String code) {
            said.add(code);
        }
    }

    /** Derives all but the waveform of this silent video. */
    private static final class PlayedEngine implements MediaEngine {

        private RenditionKind rejected;
        private RenditionKind broken;

        @Override
        public MediaInfo inspect(Path file) {
            return VIDEO;
        }

        @Override
        public Optional<String> derive(Path file, MediaInfo info, RenditionKind kind, Path target)
                throws MediaRejected, IOException {
            if (kind == rejected) {
                throw new MediaRejected(MediaRejected.Reason.DAMAGED, Map.of());
            }
            if (kind == broken) {
                throw new IOException("as the test wants it");
            }
            if (kind == RenditionKind.WAVEFORM) {
                return Optional.empty();
            }
            Files.writeString(target, kind.key());
            return Optional.of("image/jpeg");
        }

        @Override
        public Toolset tools() {
            return new Toolset("none", List.of(), List.of());
        }
    }
}
