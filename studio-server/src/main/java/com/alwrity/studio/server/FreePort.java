package com.alwrity.studio.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of this machine that nobody listens on. */
public final class FreePort {

    private FreePort() {}

    /**
     * The port asked for, or any free one for 0.
     *
     * @param setting the key that asks for it, for the message
     * @throws CannotStart if somebody listens there
     */
    public static int orAny(String setting, int port) throws CannotStart {
        return orAny(setting, port, "127.0.0.1");
    }

    /** The same for an address of this machine other than the local one. */
    public static int orAny(String setting, int port, String address) throws CannotStart {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(address), port));
            return probe.getLocalPort();
        } catch (IOException taken) {
            throw CannotStart.inUse("Port " + port + " of " + address + " cannot be used: " + taken.getMessage()
                    + ". Stop what listens there, or choose another one with " + setting + ".");
        }
    }
}
