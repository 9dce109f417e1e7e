package com.alwrity.studio.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What a figure depends on. */
final class Machine {

    private static final OperatingSystemMXBean SYSTEM = ManagementFactory.getOperatingSystemMXBean();

    private Machine() {}

    static String now() {
        return "%s, %d cores (%s), %s, Java %s."
                .formatted(
                        LocalDate.now(Clock.systemUTC()),
                        SYSTEM.getAvailableProcessors(),
                        SYSTEM.getArch(),
                        SYSTEM.getName() + " " + SYSTEM.getVersion(),
                        System.getProperty("java.version"));
    }

    /** Runnable threads in the last minute, the benchmark's own and everybody else's. */
    static double load() {
        return SYSTEM.getSystemLoadAverage();
    }

    /** Memory that the process and all that it has started hold now, in MB; NaN where the system does not tell. */
    static double megabytes(long pid) {
        return family(pid).mapToDouble(Machine::rss).sum();
    }

    /** Processor time of the process and of what it has started and still runs. */
    static Duration processorTime(long pid) {
        return family(pid)
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Stream<ProcessHandle> family(long pid) {
        ProcessHandle head = ProcessHandle.of(pid).orElseThrow();
        return Stream.concat(Stream.of(head), head.descendants());
    }

    private static double rss(ProcessHandle process) {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) {
            return Double.NaN;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
