package com.alwrity.studio.server;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** The web application, which stands in {@code lib} beside the launcher's jar. */
final class WebApplication {

    private WebApplication() {}

    static Path file() throws CannotStart, IOException {
        Path lib = launcher().resolveSibling("lib");
        if (Files.isDirectory(lib)) {
            try (DirectoryStream<Path> wars = Files.newDirectoryStream(lib, "studio-web-*.war")) {
                Iterator<Path> found = wars.iterator();
                if (found.hasNext()) {
                    return found.next();
                }
            }
        }
        throw new CannotStart("The application is missing: there is no studio-web-*.war in " + lib
                + ". Build it with: ./mvnw -DskipTests package");
    }

    private static Path launcher() {
        try {
            return Path.of(WebApplication.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
