package com.alwrity.studio.server;

import java.io.PrintStream;

/** The few lines that whoever started the server reads. */
final class Greeting {

    private final PrintStream out;

    Greeting(PrintStream out) {
        this.out = out;
    }

    /** One line about something that happens. */
    void say(String text) {
        out.println(text);
        out.flush();
    }

    /** Says where the server is; programs that started it wait for this line. */
    void ready(String url) {
        say("Video Studio is ready at " + url);
    }

    /** One fact under the line before. */
    void fact(String name, String value) {
        out.printf("  %-12s %s%n", name, value);
        out.flush();
    }
}
