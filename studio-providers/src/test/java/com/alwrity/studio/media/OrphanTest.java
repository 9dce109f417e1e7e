package com.alwrity.studio.media;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class OrphanTest {

    /** Runs an ffmpeg without end, and tells once it is under way. */
    public static void main(String[] arguments) throws Exception {
        new Ffmpeg(Optional.empty(), "target/test-data")
                .run(FfmpegRun.named("endless")
                        .generated("testsrc2=size=64x64:rate=25")
                        .onProgress(time -> System.out.println("under way"))
                        .discarded());
    }

    @Test
    void noProcessOutlivesAKilledStudio() throws Exception {
        assumeTrue(Binaries.programOnPath("setpriv").isPresent());
        Process studio = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OrphanTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var told = studio.inputReader()) {
            assertThat(told.readLine()).isEqualTo("under way");
            List<ProcessHandle> ffmpeg = studio.descendants().toList();
            assertThat(ffmpeg).hasSize(1);

            studio.destroyForcibly();

            assertThat(ffmpeg.get(0).onExit().get(10, SECONDS)).isNotNull();
        } finally {
            studio.destroyForcibly();
        }
    }
}
