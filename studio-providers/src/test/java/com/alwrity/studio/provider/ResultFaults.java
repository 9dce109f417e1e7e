package com.alwrity.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.ProviderException.Transient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may go wrong while a result is fetched: it is resumed, fetched later, or known to be lost; never from a foreign place. */
public interface ResultFaults extends FaultyService {

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 410})
    default void aResultThatIsNoLongerThereIsNotWaitedFor(int status) throws ProviderException {
        MediaSource.Remote result = finished();
        stub().goWrong(ServiceStub.RESULT, Fault.text(status, "application/xml", "<Error/>"));
        assertThatThrownBy(() -> result.open(0)).isInstanceOf(Permanent.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    default void aResultThatCannotBeSentNowIsFetchedLater(int status) throws Exception {
        MediaSource.Remote result = finished();
        stub().goWrong(ServiceStub.RESULT, Fault.status(status));
        assertThatThrownBy(() -> result.open(0)).isInstanceOf(Transient.class);
        assertThat(whole(result)).isNotEmpty();
    }

    @Test
    default void aResultIsResumedWhereItBroke() throws Exception {
        MediaSource.Remote result = finished();
        byte[] all = whole(result);
        assertThat(all).hasSizeGreaterThan(2000);
        stub().goWrong(ServiceStub.RESULT, Fault.cutAfter(1000));
        int broken = readUntilItBreaks(result, all);
        assertThat(broken).isLessThanOrEqualTo(1000);
        assertThat(from(result, broken)).isEqualTo(Arrays.copyOfRange(all, broken, all.length));
        assertThat(from(result, 1000)).isEqualTo(Arrays.copyOfRange(all, 1000, all.length));
        assertThat(from(result, all.length)).isEmpty();
        stub().goWrong(ServiceStub.RESULT, Fault.withoutRanges());
        assertThat(from(result, 1000)).isEqualTo(Arrays.copyOfRange(all, 1000, all.length));
    }

    @Test
    default void aResultThatStandsStillBreaks() throws Exception {
        MediaSource.Remote result = finished();
        byte[] all = whole(result);
        stub().goWrong(ServiceStub.RESULT, Fault.standingStillAfter(500));
        assertThat(Patience.OF_TESTS.lost(() -> readUntilItBreaks(result, all))).isLessThanOrEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/video.mp4",
                "http://localhost/video.mp4",
                "https://10.0.0.1/video.mp4",
                "https://169.254.169.254/latest/meta-data/",
                "https://100.64.0.1/video.mp4",
                "https://[::1]/video.mp4",
                "https://[fd00::1]/video.mp4",
                "https://[::ffff:127.0.0.1]/video.mp4",
                "https://2130706433/video.mp4",
                "http://example.org/video.mp4",
                "file:///etc/passwd",
                "ftp://example.org/video.mp4",
            })
    default void aResultInAForeignPlaceIsNotFetched(String address) throws ProviderException {
        ProviderTask task = provider().submit(call()).task();
        if (finishAt(task, URI.create(address))) {
            assertThatThrownBy(() -> ((MediaSource.Remote) provider().fetch(task)).open(0))
                    .isInstanceOf(Permanent.class);
        }
        MediaSource.Remote result = finished();
        stub().goWrong(ServiceStub.RESULT, Fault.refused(Reply.redirect(URI.create(address))));
        assertThatThrownBy(() -> result.open(0)).isInstanceOf(Permanent.class);
    }

    @Test
    default void aResultThatLeadsRoundAndRoundIsLeft() throws ProviderException {
        MediaSource.Remote result = finished();
        Fault round = Fault.refused(Reply.empty(302).with("Location", "?again"));
        stub().goWrong(ServiceStub.RESULT, round, round, round, round, round, round);
        assertThatThrownBy(() -> result.open(0)).isInstanceOf(Permanent.class);
    }

    private MediaSource.Remote finished() throws ProviderException {
        ProviderTask task = provider().submit(call()).task();
        finish(task);
        assertThat(provider().poll(task)).isInstanceOf(TaskStatus.Done.class);
        return (MediaSource.Remote) provider().fetch(task);
    }

    private static byte[] whole(MediaSource.Remote result) throws ProviderException, IOException {
        return from(result, 0);
    }

    private static byte[] from(MediaSource.Remote result, int offset) throws ProviderException, IOException {
        try (InputStream in = result.open(offset)) {
            return in.readAllBytes();
        }
    }

    /**
     * How many bytes came, in their order, before it broke. The client throws away what it holds unread when a line
     * breaks, so that this may be less than was sent.
     */
    private static int readUntilItBreaks(MediaSource.Remote result, byte[] all) throws ProviderException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try (InputStream in = result.open(0)) {
            in.transferTo(read);
        } catch (IOException broken) {
            assertThat(all).startsWith(read.toByteArray());
            return read.size();
        }
        throw new AssertionError("It did not break");
    }
}
