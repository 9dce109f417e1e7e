package com.alwrity.studio.server;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Logger;

/** Takes what libraries print and writes it to the log, line by line; the console stays for what people read. */
final class ConsoleToLog extends OutputStream {

    private final Logger logger = Logger.getLogger("console");
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    private ConsoleToLog() {}

    static void redirect() {
        PrintStream log = new PrintStream(new ConsoleToLog(), true, StandardCharsets.UTF_8);
        System.setOut(log);
        System.setErr(log);
    }

    @Override
    public synchronized void write(int character) {
        if (character == '\n') {
            String text = line.toString(StandardCharsets.UTF_8).stripTrailing();
            line.reset();
            if (!text.isEmpty()) {
                logger.info(text);
            }
        } else {
            line.write(character);
        }
    }
}
