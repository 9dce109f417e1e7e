package com.alwrity.studio.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.MemberRole;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.problem.StudioException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final UUID ASSET = UUID.randomUUID();

    @TempDir
    private Path directory;

    private final Caller caller =
            new Caller(UUID.randomUUID(), UUID.randomUUID(), Role.CREATOR, MemberRole.EDITOR, null);
    private final List<byte[]> taken = new ArrayList<>();
    private StudioException refusal;
    private Uploads uploads;

    @BeforeEach
    void begin() {
        uploads = at(NOW);
    }

    @Test
    void partsAddUpToTheFile() throws IOException {
        UploadState state = uploads.create(caller, 10, "clip.mp4");

        assertThat(append(state, 0, "hello").offset()).isEqualTo(5);
        assertThat(append(state, 5, "world")).isEqualTo(new Uploads.Progress(10, ASSET));

        assertThat(taken).containsExactly("helloworld".getBytes());
    }

    @Test
    void goesOnAfterARestart() throws IOException {
        UploadState state = uploads.create(caller, 10, "clip.mp4");
        append(state, 0, "hello");

        uploads = at(NOW.plusSeconds(60));
        UploadState found = uploads.find(caller, state.id());

        assertThat(uploads.offset(found)).isEqualTo(5);
        assertThat(append(found, 5, "world").assetId()).isEqualTo(ASSET);
    }

    @Test
    void whatCameBeforeTheConnectionBrokeIsKept() throws IOException {
        UploadState state = uploads.create(caller, 10, null);
        InputStream breaking = new SequenceInputStream(stream("hel"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        });

        assertThat(uploads.append(caller, state, 0, breaking, null).offset()).isEqualTo(3);
        assertThat(append(state, 3, "loworld").assetId()).isEqualTo(ASSET);
    }

    @Test
    void aPartForAnotherPlaceIsRefused() throws IOException {
        UploadState state = uploads.create(caller, 10, null);
        append(state, 0, "hello");

        StudioException refused = catchThrowableOfType(StudioException.class, () -> append(state, 4, "world"));

        assertThat(refused.kind()).isEqualTo(StudioException.Kind.CONFLICT);
        assertThat(refused.params()).containsEntry("actual", 5L);
        assertThat(uploads.offset(state)).isEqualTo(5);
    }

    @Test
    void moreThanAnnouncedIsRefusedAndThePartForgotten() throws IOException {
        UploadState state = uploads.create(caller, 7, null);
        append(state, 0, "hello");

        assertThatThrownBy(() -> append(state, 5, "world")).hasMessageContaining("upload.overflow");
        assertThat(uploads.offset(state)).isEqualTo(5);
    }

    @Test
    void aPartThatDoesNotAddUpIsForgotten() throws Exception {
        UploadState state = uploads.create(caller, 10, null);
        append(state, 0, "hello");
        String sum = "sha1 "
                + Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance("SHA-1").digest("world".getBytes()));

        assertThatThrownBy(() -> uploads.append(caller, state, 5, stream("w0rld"), Checksum.parse(sum)))
                .isInstanceOf(Uploads.ChecksumMismatch.class);
        assertThat(uploads.offset(state)).isEqualTo(5);
        assertThat(uploads.append(caller, state, 5, stream("world"), Checksum.parse(sum))
                        .assetId())
                .isEqualTo(ASSET);
    }

    @Test
    void twoCannotWriteAtOnce() throws IOException {
        UploadState state = uploads.create(caller, 10, null);
        InputStream meanwhile = new InputStream() {
            @Override
            public int read() {
                assertThatThrownBy(() -> append(state, 0, "x")).hasMessageContaining("upload.busy");
                return -1;
            }
        };

        assertThat(uploads.append(caller, state, 0, meanwhile, null).offset()).isZero();
    }

    @Test
    void aFileThatIsRefusedLeavesNothing() throws IOException {
        refusal = new StudioException(StudioException.Kind.UNSUPPORTED_MEDIA, "media.unsupported");
        UploadState state = uploads.create(caller, 5, "clip.mp4");

        assertThatThrownBy(() -> append(state, 0, "hello")).isSameAs(refusal);

        try (var left = Files.list(directory)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void whoAsksAgainAfterTheLastByteIsToldTheAsset() throws IOException {
        UploadState state = uploads.create(caller, 5, null);
        append(state, 0, "hello");

        UploadState finished = uploads.find(caller, state.id());

        assertThat(uploads.finishIfWhole(caller, finished)).isEqualTo(ASSET);
        assertThat(append(finished, 5, "")).isEqualTo(new Uploads.Progress(5, ASSET));
        assertThat(taken).hasSize(1);
    }

    @Test
    void nobodyElseSeesIt() throws IOException {
        UploadState state = uploads.create(caller, 5, null);
        Caller other = new Caller(UUID.randomUUID(), caller.workspaceId(), Role.ADMIN, MemberRole.OWNER, null);

        assertThatThrownBy(() -> uploads.find(other, state.id())).hasMessageContaining("upload.not_found");
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItsBytes() {
        StudioException refused =
                catchThrowableOfType(StudioException.class, () -> uploads.create(caller, 1_001, null));

        assertThat(refused.kind()).isEqualTo(StudioException.Kind.TOO_LARGE);
        assertThat(refused.params()).containsEntry("limit", 1_000L);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void unfinishedOnesAreCounted() throws IOException {
        for (int i = 0; i < Uploads.MOST_UNFINISHED; i++) {
            uploads.create(caller, 1, null);
        }
        assertThatThrownBy(() -> uploads.create(caller, 1, null)).hasMessageContaining("upload.too_many");
    }

    @Test
    void whatExpiredIsGoneAndSwept() throws IOException {
        UploadState state = uploads.create(caller, 5, null);
        uploads = at(NOW.plus(Duration.ofHours(25)));

        assertThatThrownBy(() -> uploads.find(caller, state.id())).hasMessageContaining("upload.expired");
        uploads.sweep();
        assertThatThrownBy(() -> uploads.find(caller, state.id())).hasMessageContaining("upload.not_found");
    }

    @Test
    void whatTheWorkspaceHasNoRoomForIsRefusedBeforeItsFirstByte() {
        assertThatThrownBy(() -> uploads.create(caller, 901, null)).hasMessageContaining("storage.full");
        assertThat(directory).isEmptyDirectory();
    }

    private Uploads at(Instant now) {
        return new Uploads(
                new UploadFiles(directory),
                1_000,
                (owner, bytes) -> {
                    if (bytes > 900) {
                        throw new StudioException(StudioException.Kind.TOO_LARGE, "storage.full");
                    }
                },
                (owner, file, name) -> {
                    if (refusal != null) {
                        throw refusal;
                    }
                    taken.add(Files.readAllBytes(file));
                    Files.delete(file);
                    return asset();
                },
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private Uploads.Progress append(UploadState state, long offset, String part) throws IOException {
        return uploads.append(caller, state, offset, stream(part), null);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes());
    }

    private static AssetView asset() {
        return Examples.asset(ASSET);
    }
}
