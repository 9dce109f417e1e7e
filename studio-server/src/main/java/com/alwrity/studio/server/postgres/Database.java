package com.alwrity.studio.server.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Where the studio's database is.
 *
 * @param url JDBC address
 */
public record Database(String url, String user, String password) {

    public Database {
        // JSON goes out as text and becomes jsonb in the database, which the driver allows by this switch alone.
        url = withDefault(url, "stringtype", "unspecified");
        url = withDefault(url, "ApplicationName", "video-studio");
        url = withDefault(url, "tcpKeepAlive", "true");
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private static String withDefault(String url, String parameter, String value) {
        if (url.contains(parameter + "=")) {
            return url;
        }
        return url + (url.contains("?") ? "&" : "?") + parameter + "=" + value;
    }
}
