package com.alwrity.studio.server.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The configuration file of the embedded database, written at each start. */
final class ServerConfig {

    private ServerConfig() {}

    static void write(Path file, int port, Path logs) throws IOException {
        Files.write(
                file,
                List.of(
                        "# Written by the studio at each start. To change something, use ALTER SYSTEM.",
                        "listen_addresses = '127.0.0.1'",
                        "port = " + port,
                        "unix_socket_directories = ''",
                        "password_encryption = 'scram-sha-256'",
                        "max_connections = 100",
                        "shared_buffers = 128MB",
                        "jit = off",
                        "timezone = 'UTC'",
                        "log_timezone = 'UTC'",
                        "logging_collector = on",
                        "log_directory = " + quoted(logs),
                        // One file for each day of the week: a week is kept.
                        "log_filename = 'postgres-%a.log'",
                        "log_rotation_age = 1d",
                        "log_rotation_size = 0",
                        "log_truncate_on_rotation = on",
                        "log_checkpoints = off",
                        "log_line_prefix = '%m [%p] '"));
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace('\\', '/').replace("'", "''") + "'";
    }
}
