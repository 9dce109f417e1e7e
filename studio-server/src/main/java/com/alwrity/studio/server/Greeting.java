package com.alwrity.studio.server;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/** The few lines that whoever started the server reads. */
final class Greeting {

    private final PrintStream out;

    Greeting(PrintStream out) {
        this.out = out;
    }

    void starting(Path data, String database) {
        out.println("Video Studio is starting …");
        line("data", data.toString());
        line("database", database);
    }

    void ready(String url) {
        out.println("Video Studio is ready at " + url);
    }

    void firstAdmin(String email, Optional<String> password) {
        password.ifPresent(generated -> {
            line("sign in as", email);
            line("password", generated + "   (shown this once; change it in your profile)");
        });
    }

    void note(String text) {
        out.println(text);
    }

    void howToStop() {
        line("stop", "Ctrl+C");
        out.flush();
    }

    private void line(String name, String value) {
        out.printf("  %-11s %s%n", name, value);
    }
}
