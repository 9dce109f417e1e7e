package com.alwrity.studio.notification;

/** The way to one client that listens. */
interface EventChannel {

    /** @param id by which the client can go on after a broken connection; null for what is no event of the studio */
    void send(Long id, String kind, Object body);

    /** Shows that the connection is alive. */
    void beat();

    boolean closed();

    void close();
}
