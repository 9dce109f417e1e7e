package com.alwrity.studio.server;

import com.alwrity.studio.server.settings.Settings;
import java.io.PrintStream;

/** {@code java -jar video-studio.jar}: starts the server and says where it is. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = System.out;
        PrintStream err = System.err;
        try {
            Settings settings = Settings.read(System.getProperties(), System.getenv());
            new StudioServer(settings, new Greeting(out)).start();
        } catch (CannotStart e) {
            err.println(e.getMessage());
            err.flush();
            System.exit(e.exitCode());
        }
    }
}
