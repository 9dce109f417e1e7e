package com.alwrity.studio.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alwrity.studio.provider.MediaSource;
import com.alwrity.studio.schedule.TestClock;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchingTest {

    private static final int LENGTH = 1_000;

    private final TestClock clock = new TestClock();
    private final Fetching fetching = new Fetching(null, 1_000_000, clock);

    @TempDir
    private Path directory;

    @Test
    void aSlowResultArrives() throws Exception {
        Path file = fetching.into(directory, remote(Duration.ofSeconds(1)));
        assertThat(Files.size(file)).isEqualTo(LENGTH);
    }

    @Test
    void aResultThatDripsHasAnEndHoweverOftenItsLineBreaks() {
        assertThatThrownBy(() -> fetching.into(directory, remote(Duration.ofSeconds(20))))
                .isInstanceOf(Fetching.Undelivered.class)
                .hasMessageContaining("drips");
    }

    /** One byte after another, with a pause before each, on lines that break after three. */
    private MediaSource remote(Duration pause) {
        return (MediaSource.Remote) offset -> new InputStream() {
            private long at = offset;

            @Override
            public int read() throws IOException {
                throw new IOException("Not byte by byte");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                clock.pass(pause);
                if (at >= LENGTH) {
                    return -1;
                }
                if (at == offset + 3) {
                    throw new IOException("broken");
                }
                bytes[from] = 1;
                at++;
                return 1;
            }
        };
    }
}
