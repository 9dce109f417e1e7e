package com.alwrity.studio.identity;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** IP addresses that share their first bits. */
record AddressRange(byte[] network, int bits) {

    /** @param text an address, or a network such as {@code 10.0.0.0/8} */
    static AddressRange parse(String text) {
        String[] parts = text.strip().split("/", 2);
        byte[] network = bytes(parts[0]);
        int bits = parts.length == 1 ? network.length * 8 : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > network.length * 8) {
            throw new IllegalArgumentException("Not a range of addresses: " + text);
        }
        return new AddressRange(network, bits);
    }

    static boolean isAddress(String text) {
        return text.matches("[0-9a-fA-F:.]{2,45}") && (text.contains(":") || text.matches("\\d+(\\.\\d+){3}"));
    }

    boolean contains(String address) {
        byte[] candidate = bytes(address);
        if (candidate.length != network.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((candidate[bit / 8] & mask) != (network[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    /** Of a literal only: no name is looked up. */
    private static byte[] bytes(String address) {
        if (!isAddress(address)) {
            throw new IllegalArgumentException("Not an IP address: " + address);
        }
        try {
            return InetAddress.getByName(address).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("Not an IP address: " + address, e);
        }
    }
}
