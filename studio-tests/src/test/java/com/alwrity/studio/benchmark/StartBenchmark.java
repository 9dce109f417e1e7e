package com.alwrity.studio.benchmark;

import static com.alwrity.studio.benchmark.Figures.text;
import static com.alwrity.studio.benchmark.Rush.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.server.PackagedServer;
import com.alwrity.studio.server.SharedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the command to the sign-in page, with the PostgreSQL that comes along: as {@code ./studio} does it, and without its means. */
@ExtendWith(Figures.Shared.class)
class StartBenchmark {

    @Test
    void starts(Figures figures) throws IOException {
        PackagedServer.fresh();
        PackagedServer.on(SharedServer.freshData("archive")).byScript().start().close();
        Path data = SharedServer.freshData("start");
        start(
                figures,
                "`./studio`, first start, database made",
                PackagedServer.on(data).byScript());
        start(figures, "`./studio`, second start", PackagedServer.on(data).byScript());
        start(figures, "`java @jvm.options`, without the class archive", PackagedServer.on(data));
        start(figures, "`java` with its own defaults", PackagedServer.on(data).byPlainJava());
    }

    private static void start(Figures figures, String what, PackagedServer stopped) throws IOException {
        long begin = System.nanoTime();
        try (PackagedServer server = stopped.start()) {
            double ready = seconds(Duration.ofNanos(System.nanoTime() - begin));
            String page =
                    server.api().as(null).get(server.address() + "/sign-in").text();
            double shown = seconds(Duration.ofNanos(System.nanoTime() - begin));
            assertThat(page).contains("<html");
            long postgres = postgres(server.data());
            figures.add(
                    what + ", to the first page answered",
                    text("%.1f s (ready after %.1f s)", shown, ready),
                    "aim of `./studio`'s second: 10 s");
            figures.add(
                    what + ", processor time until then",
                    text("%.1f CPU-s", seconds(Machine.processorTime(server.pid()))),
                    text("its PostgreSQL: %.1f CPU-s", seconds(Machine.processorTime(postgres))));
            figures.add(
                    what + ", resident memory after it",
                    text("%.0f MB", Machine.megabytes(server.pid())),
                    text(
                            "its PostgreSQL: %.0f MB, shared pages counted for each process; aim: 500 MB",
                            Machine.megabytes(postgres)));
        }
    }

    /** The head of the PostgreSQL in this data directory, which is no child of the server. */
    private static long postgres(Path data) throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .get(0)
                .strip());
    }
}
