package com.alwrity.studio.server;

import com.alwrity.studio.server.settings.Settings;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/**
 * {@code java -jar video-studio.jar}: starts the server and says where it is. With {@code --check} it stops again as soon
 * as it was ready: exit code 0 says that everything starts on this machine.
 */
public final class Launcher {

    private static final String CHECK = "--check";

    private Launcher() {}

    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = System.out;
        PrintStream err = System.err;
        try {
            boolean check = check(arguments);
            Settings settings = Settings.read(System.getProperties(), System.getenv());
            new StudioServer(settings, new Greeting(out)).start();
            if (check) {
                System.exit(0);
            }
        } catch (CannotStart e) {
            err.println(e.getMessage());
            err.flush();
            System.exit(e.exitCode());
        }
    }

    private static boolean check(String[] arguments) throws CannotStart {
        List<String> unknown = Arrays.stream(arguments)
                .filter(argument -> !argument.equals(CHECK))
                .toList();
        if (!unknown.isEmpty()) {
            throw new CannotStart("Unknown argument " + unknown.get(0) + ": there is only " + CHECK
                    + ". Settings stand before -jar, as in -Dstudio.http.port=8081.");
        }
        return arguments.length > 0;
    }
}
