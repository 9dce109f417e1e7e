package com.alwrity.studio.server;

import com.alwrity.studio.server.settings.Settings;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/**
 * {@code java -jar video-studio.jar}: starts the server and says where it is. With {@code --check} it stops again as soon
 * as it was ready: exit code 0 says that everything starts on this machine. With {@code --verify} it proves the audit log
 * and the ledger instead: exit code 0 says that they hold.
 */
public final class Launcher {

    private static final String CHECK = "--check";
    private static final String VERIFY = "--verify";
    private static final String HEAD = "--head=";
    private static final String PLACE = HEAD + "\\d{1,18}:[0-9a-f]{64}";

    private Launcher() {}

    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = System.out;
        PrintStream err = System.err;
        try {
            List<String> given = check(arguments);
            boolean check = given.contains(CHECK);
            Settings settings = Settings.read(System.getProperties(), System.getenv());
            if (given.contains(VERIFY)) {
                boolean holds = new Verification(settings, new Greeting(out)).run(noted(given));
                System.exit(holds ? 0 : 1);
            }
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

    private static List<String> check(String[] arguments) throws CannotStart {
        List<String> given = Arrays.asList(arguments);
        for (String argument : given) {
            boolean place = given.contains(VERIFY) && argument.matches(PLACE);
            if (!place && !argument.equals(CHECK) && !argument.equals(VERIFY)) {
                throw new CannotStart("Unknown argument " + argument + ": there are " + CHECK + " and " + VERIFY
                        + ", with " + HEAD + "<seq>:<hash> of an earlier proof. Settings stand before -jar, as in"
                        + " -Dstudio.http.port=8081.");
            }
        }
        return given;
    }

    private static String noted(List<String> given) {
        return given.stream()
                .filter(argument -> argument.startsWith(HEAD))
                .map(argument -> argument.substring(HEAD.length()))
                .findFirst()
                .orElse(null);
    }
}
