package com.alwrity.studio.server;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What stands beside the launcher's jar: libraries, the application server unpacked, the web application. */
record Installation(Path directory) {

    /** The one that this class was loaded from. */
    static Installation running() {
        try {
            return new Installation(Path.of(Installation.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Payara Micro. */
    Path payara() {
        return directory.resolve("payara");
    }

    Path webApplication() throws CannotStart {
        Path application = directory.resolve("application");
        if (!Files.isDirectory(application)) {
            throw new CannotStart("The application is missing: there is no " + application
                    + ". Build it with: ./mvnw -DskipTests package");
        }
        return application;
    }
}
