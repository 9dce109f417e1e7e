package com.alwrity.studio.server;

import fish.payara.micro.boot.AdminCommandRunner;
import java.util.List;
import java.util.function.Consumer;

/** The server's configuration: the data source and the web listener. Secrets stay references to system properties. */
final class ServerSetup implements Consumer<AdminCommandRunner> {

    private static final String CONFIG = "configs.config.server-config.";
    private static final String LISTENER = CONFIG + "network-config.network-listeners.network-listener.http-listener.";
    private static final String HTTP = CONFIG + "network-config.protocols.protocol.http-listener.http.";

    private static final String COMPRESSED = String.join(
            ",",
            List.of(
                    "text/html",
                    "text/css",
                    "text/plain",
                    "text/javascript",
                    "text/vtt",
                    "application/javascript",
                    "application/json",
                    "application/problem+json",
                    "application/manifest+json",
                    "image/svg+xml"));

    private final String address;

    ServerSetup(String address) {
        this.address = address;
    }

    @Override
    public void accept(AdminCommandRunner server) {
        web(server);
        database(server);
        // The application answers /openapi itself: the server's own answer carries more than OpenAPI knows.
        server.run("set-openapi-configuration", "--enabled=false");
        set(server, CONFIG + "phone-home-runtime-configuration.enabled=false");
        set(server, CONFIG + "availability-service.availability-enabled=false");
    }

    private void web(AdminCommandRunner server) {
        set(server, LISTENER + "address=" + address);
        set(server, HTTP + "server-header=false");
        set(server, HTTP + "xpowered-by=false");
        set(server, HTTP + "cookie-same-site-enabled=true");
        set(server, HTTP + "cookie-same-site-value=Lax");
        // Behind a proxy that ends https, sessions' cookies are for https alone.
        set(server, HTTP + "scheme-mapping=X-Forwarded-Proto");
        set(server, HTTP + "websockets-support-enabled=true");
        // Large files come and go over slow lines; nothing is cut for its length.
        set(server, HTTP + "request-timeout-seconds=-1");
        // Only text: videos are compressed already, and a byte range of a compressed stream would be another range.
        set(server, HTTP + "compression=on");
        set(server, HTTP + "compression-min-size-bytes=1024");
        set(server, HTTP + "compressable-mime-type=" + COMPRESSED);
    }

    private static void database(AdminCommandRunner server) {
        server.run(
                "create-jdbc-connection-pool",
                "--datasourceclassname=org.postgresql.ds.PGSimpleDataSource",
                "--restype=javax.sql.DataSource",
                "--steadypoolsize=2",
                "--maxpoolsize=40",
                "--maxwait=10000",
                // A database that was restarted leaves dead connections: found when one is taken, then all are
                // replaced.
                "--isconnectvalidatereq=true",
                "--validationmethod=custom-validation",
                "--validationclassname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
                "--validateatmostonceperiod=1",
                "--failconnection=true",
                "--property=URL=${studio.jdbc.url}:user=${studio.jdbc.user}:password=${studio.jdbc.password}",
                "studio");
        server.run("create-jdbc-resource", "--connectionpoolid=studio", "jdbc/studio");
        // Not by set-batch-runtime-configuration, which looks the data source up before there is a naming service.
        set(server, CONFIG + "batch-runtime-configuration.data-source-lookup-name=jdbc/studio");
        set(server, CONFIG + "batch-runtime-configuration.schema-name=public");
    }

    private static void set(AdminCommandRunner server, String assignment) {
        server.run("set", assignment);
    }
}
