package com.alwrity.studio.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** Where the server writes what happens: a few files that replace each other, and the console if wanted. */
record ServerLog(Path directory, boolean console) {

    private static final String FORMAT = "%1$tFT%1$tT.%1$tL %4$-7s %3$s: %5$s%6$s%n";
    /** Loggers that have much to say and nothing that helps. */
    private static final List<String> QUIET = List.of(
            "fish.payara.boot.runtime.BootCommand",
            "javax.enterprise.system.tools.deployment.common",
            "jakarta.enterprise.ejb.container",
            "com.hazelcast",
            "org.hibernate.validator.internal.util.Version");

    private static final int FILES = 5;
    private static final int FILE_BYTES = 10_000_000;

    /** The newest of the files. */
    Path file() {
        return directory.resolve("server.0.log");
    }

    /** Writes the configuration of java.util.logging into the directory. */
    Path properties(Path work) throws IOException {
        Files.createDirectories(directory);
        Properties logging = new Properties();
        String fileHandler = "java.util.logging.FileHandler";
        String consoleHandler = "java.util.logging.ConsoleHandler";
        String formatter = "java.util.logging.SimpleFormatter";
        logging.setProperty("handlers", console ? fileHandler + "," + consoleHandler : fileHandler);
        logging.setProperty(".level", "INFO");
        QUIET.forEach(logger -> logging.setProperty(logger + ".level", "WARNING"));
        logging.setProperty(formatter + ".format", FORMAT);
        logging.setProperty(consoleHandler + ".formatter", formatter);
        logging.setProperty(fileHandler + ".formatter", formatter);
        logging.setProperty(
                fileHandler + ".pattern", directory.resolve("server.%g.log").toString());
        logging.setProperty(fileHandler + ".limit", String.valueOf(FILE_BYTES));
        logging.setProperty(fileHandler + ".count", String.valueOf(FILES));
        logging.setProperty(fileHandler + ".append", "true");
        logging.setProperty(fileHandler + ".encoding", "UTF-8");
        Path file = work.resolve("studio-logging.properties");
        try (OutputStream out = Files.newOutputStream(file)) {
            logging.store(out, null);
        }
        return file;
    }
}
