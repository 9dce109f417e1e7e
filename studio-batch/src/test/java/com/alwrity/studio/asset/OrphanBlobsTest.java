package com.alwrity.studio.asset;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.render.Renders;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanBlobsTest {

    private static final String AREA = UUID.randomUUID().toString();
    private static final BlobKey WANTED = new BlobKey(AREA + "/wanted");
    private static final BlobKey STRAY = new BlobKey(AREA + "/stray");

    @TempDir
    private Path temp;

    private final UUID known = UUID.randomUUID();
    private final UUID forgotten = UUID.randomUUID();
    private final Set<BlobKey> referenced = new HashSet<>(Set.of(WANTED));
    private MemoryStore store;
    private OrphanBlobs orphans;

    @BeforeEach
    void fill() {
        store = new MemoryStore(temp);
        List.of(WANTED, STRAY, result(known), result(forgotten)).forEach(key -> store.put(key, new byte[1]));
        orphans = new OrphanBlobs(new References(), new Queue(), store);
    }

    @Test
    void onlyWhoIsAnOrphanTwiceIsSwept() {
        orphans.sweep();
        assertThat(store.exists(STRAY)).isTrue();

        orphans.sweep();

        assertThat(store.exists(STRAY)).isFalse();
        assertThat(store.exists(result(forgotten))).isFalse();
        assertThat(store.exists(WANTED)).isTrue();
        assertThat(store.exists(result(known))).isTrue();
    }

    @Test
    void whoIsReferredToInTheMeantimeStays() {
        orphans.sweep();
        referenced.add(STRAY);

        orphans.sweep();

        assertThat(store.exists(STRAY)).isTrue();
    }

    private static BlobKey result(UUID attempt) {
        return new BlobKey(Renders.RESULTS + "/" + attempt);
    }

    private final class References extends BlobReferences {

        @Override
        public List<String> areas() {
            return List.of(AREA);
        }

        @Override
        public List<BlobKey> unreferenced(Collection<BlobKey> keys) {
            return keys.stream().filter(key -> !referenced.contains(key)).toList();
        }
    }

    private final class Queue extends Renders {

        @Override
        public boolean known(UUID attemptId) {
            return attemptId.equals(known);
        }
    }
}
