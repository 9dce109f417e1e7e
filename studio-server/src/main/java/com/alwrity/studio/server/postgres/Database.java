package com.alwrity.studio.server.postgres;

/**
 * Where the studio's database is.
 *
 * @param url JDBC address
 */
public record Database(String url, String user, String password) {

    /** JSON columns are sent as text and become jsonb in the database; the studio relies on this switch of the driver. */
    public Database {
        if (!url.contains("stringtype=")) {
            url += (url.contains("?") ? "&" : "?") + "stringtype=unspecified";
        }
        if (!url.contains("ApplicationName=")) {
            url += "&ApplicationName=video-studio";
        }
    }
}
