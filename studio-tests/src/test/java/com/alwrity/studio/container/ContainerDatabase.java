package com.alwrity.studio.container;

import com.alwrity.studio.server.Database;
import com.alwrity.studio.server.SharedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives the container a database, before Arquillian reads how to start it. Does nothing inside the container. */
public final class ContainerDatabase implements BeforeAllCallback {

    private static final Path SERVER = Path.of("").toAbsolutePath().getParent().resolve("studio-server/target");

    private static boolean ready;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        if (ready || inContainer()) {
            return;
        }
        Database database = Database.fresh();
        Path data = SharedServer.freshData("container");
        Path commands = data.resolve("preboot.asadmin");
        Files.writeString(commands, """
                create-jdbc-connection-pool --datasourceclassname org.postgresql.ds.PGSimpleDataSource \
                --restype javax.sql.DataSource --steadypoolsize 4 --maxpoolsize 60 \
                --property url=${studio.jdbc.url}:user=${studio.jdbc.user}:password=${studio.jdbc.password} studio-pool
                create-jdbc-resource --connectionpoolid studio-pool jdbc/studio
                """);
        System.setProperty("payara.microJar", microJar().toString());
        System.setProperty("payara.clusterEnabled", "true");
        System.setProperty("payara.autoBindHttp", "true");
        System.setProperty(
                "payara.cmdOptions",
                String.join(
                        " ",
                        "-Dstudio.jdbc.url=" + database.url() + "?stringtype=unspecified",
                        "-Dstudio.jdbc.user=" + database.user(),
                        "-Dstudio.jdbc.password=" + database.password(),
                        "-Dstudio.secret=a-secret-of-the-tests",
                        "-Dstudio.data.dir=" + data,
                        "-Dstudio.admin.password=correct-horse-battery",
                        "-Dstudio.tier.default=enterprise",
                        "-Dstudio.jobs.doubt-for=PT2S",
                        "-Dstudio.poll.min-interval=PT0.1S",
                        "-Dstudio.poll.max-interval=PT0.2S"));
        System.setProperty(
                "payara.extraMicroOptions",
                "--nohazelcast --prebootcommandfile " + commands + " --addlibs " + driver());
        ready = true;
    }

    private static boolean inContainer() {
        return System.getProperty("studio.secret") != null;
    }

    static Path microJar() throws IOException {
        return library("payara-micro-");
    }

    private static Path driver() throws IOException {
        return library("postgresql-");
    }

    private static Path library(String prefix) throws IOException {
        try (Stream<Path> jars = Files.walk(SERVER)) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith(prefix))
                    .filter(jar -> jar.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No " + prefix + "*.jar in " + SERVER));
        }
    }
}
