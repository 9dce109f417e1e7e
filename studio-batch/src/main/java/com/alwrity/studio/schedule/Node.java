package com.alwrity.studio.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;

/** This server process among those that share the database. */
@ApplicationScoped
public class Node {

    /** The tables that name a node keep no more of it. */
    private static final int LONGEST_HOST = 32;

    private final String name = host() + "-" + UUID.randomUUID().toString().substring(0, 8);

    /** Another one after each start, so that a new process never takes itself for the one before. */
    public String name() {
        return name;
    }

    private static String host() {
        try {
            String host = InetAddress.getLocalHost().getHostName();
            return host.length() > LONGEST_HOST ? host.substring(0, LONGEST_HOST) : host;
        } catch (UnknownHostException e) {
            return "node";
        }
    }
}
