package com.alwrity.studio.server;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import java.io.IOException;
import java.nio.file.Path;

/** Payara Micro with the studio's web application at the root. */
final class ApplicationServer {

    private static final String NAME = "studio";
    private static final int LEAST_HTTP_THREADS = 4;
    private static final int MOST_HTTP_THREADS = 100;

    private final PayaraMicroRuntime runtime;
    private final ServerLog log;

    private ApplicationServer(PayaraMicroRuntime runtime, ServerLog log) {
        this.runtime = runtime;
        this.log = log;
    }

    /**
     * The server without the application, which needs no database yet.
     *
     * @param work directory of the server's own, made anew at each start
     * @throws CannotStart if it does not come up; the log says why
     */
    static ApplicationServer boot(Installation installation, Path work, ServerLog log, String address, int port)
            throws CannotStart, IOException {
        FileTree.delete(work);
        Path unpacked = installation.payara();
        FileTree.copy(unpacked.resolve("config"), work.resolve("config"));
        FileTree.copy(unpacked.resolve("lib"), work.resolve("lib"));
        System.setProperty(
                "fish.payara.micro.BootJar",
                unpacked.resolve("launch-micro.jar").toUri().toString());
        System.setProperty("fish.payara.micro.UnpackDir", unpacked.toString());
        PayaraMicro payara = PayaraMicro.getInstance();
        payara.setRootDir(work.toFile());
        payara.setLogPropertiesFile(log.properties(work).toFile());
        payara.setPrintLogo(false);
        payara.setNoHazelcast(true);
        payara.setHttpPort(port);
        payara.setMinHttpThreads(LEAST_HTTP_THREADS);
        payara.setMaxHttpThreads(MOST_HTTP_THREADS);
        payara.setPreBootHandler(new ServerSetup(address));
        try {
            return new ApplicationServer(payara.bootStrap(), log);
        } catch (BootstrapException e) {
            throw new CannotStart(
                    "The application server does not start: " + e.getMessage() + "; see " + log.file() + ".", e);
        }
    }

    /** @throws CannotStart if the application does not come up; the log says why */
    void deploy(Path application) throws CannotStart {
        runtime.deploy(NAME, "/", application.toFile());
        // What deploy answers is true for a failure, too.
        if (!runtime.getDeployedApplicationNames().contains(NAME)) {
            throw new CannotStart("The application does not start; " + log.file() + " says why.");
        }
    }

    /** Returns when it has stopped, whoever asked first: it has a shutdown hook of its own. */
    void stop() {
        try {
            runtime.shutdown();
        } catch (BootstrapException | IllegalStateException stopped) {
            // Its own hook was quicker, and is through.
        }
    }
}
