package com.alwrity.studio.server.postgres;

import com.alwrity.studio.server.CannotStart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Which PostgreSQL the package brings, and whether a data directory is made for it. */
final class PostgresVersion {

    /** Such as {@code 18.6.0}; written into the package by the build. */
    static final String BUNDLED = bundled();

    private PostgresVersion() {}

    /** Versions of another major number cannot read each other's files. */
    static void check(Path cluster) throws CannotStart, IOException {
        String made = Files.readString(cluster.resolve("PG_VERSION")).strip();
        String ours = BUNDLED.substring(0, BUNDLED.indexOf('.'));
        if (!made.equals(ours)) {
            throw new CannotStart(
                    "The database in " + cluster + " was made by PostgreSQL " + made
                            + ", and this version of the studio brings PostgreSQL " + ours
                            + ". Export it with the version that made it and import it with this one: docs/operations.md, Upgrade.");
        }
    }

    private static String bundled() {
        Properties versions = new Properties();
        try (InputStream in = PostgresVersion.class.getResourceAsStream("versions.properties")) {
            versions.load(in);
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
        return versions.getProperty("postgres");
    }
}
