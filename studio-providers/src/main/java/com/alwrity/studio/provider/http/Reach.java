package com.alwrity.studio.provider.http;

import com.alwrity.studio.provider.ProviderAccess;
import com.alwrity.studio.provider.ProviderException.Permanent;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which addresses a service may send us to: https at public hosts, the service's own host and port, and hosts that an
 * admin allowed. A name is looked up here and again by the client; the JDK's own cache makes both see the same.
 */
public final class Reach {

    private final URI own;
    private final Set<String> allowedHosts;
    private final Lookup lookup;

    /**
     * @param own the service's own address
     * @param allowedHosts names, without ports, that may be in a private network and spoken to without encryption
     */
    public Reach(URI own, Set<String> allowedHosts) {
        this(own, allowedHosts, InetAddress::getAllByName);
    }

    /** What an admin lets a provider do: {@code allowed-hosts}, with commas between them. */
    public static Reach of(URI own, ProviderAccess access) {
        String hosts = access.settings().getOrDefault("allowed-hosts", "");
        return new Reach(
                own,
                Arrays.stream(hosts.toLowerCase(Locale.ROOT).split("[,\\s]+"))
                        .filter(host -> !host.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    Reach(URI own, Set<String> allowedHosts, Lookup lookup) {
        this.own = own;
        this.allowedHosts = Set.copyOf(allowedHosts);
        this.lookup = lookup;
    }

    /** Whether the address is at the service's own host and port, where our key may be shown. */
    boolean isOwn(URI address) {
        return own.getScheme().equalsIgnoreCase(address.getScheme())
                && address.getHost() != null
                && address.getHost().equalsIgnoreCase(own.getHost())
                && port(own) == port(address);
    }

    /**
     * @throws Permanent if the address leads where it must not
     * @throws UnknownHostException if nobody knows the host, now
     */
    void check(URI address) throws Permanent, UnknownHostException {
        String host = address.getHost();
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (host == null || address.getUserInfo() != null || !(scheme.equals("https") || scheme.equals("http"))) {
            throw refused("is none of the web");
        }
        if (isOwn(address) || allowedHosts.contains(host.toLowerCase(Locale.ROOT))) {
            return;
        }
        if (!scheme.equals("https")) {
            throw refused("is not encrypted");
        }
        for (InetAddress found : lookup.all(host)) {
            if (!isPublic(found)) {
                throw refused("is not public");
            }
        }
    }

    private static Permanent refused(String why) {
        return new Permanent(Permanent.Kind.CANNOT_MAKE, "The service named an address that " + why);
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
    }

    /** Whether it belongs to one machine in the whole internet, and to nobody's own network. */
    public static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes, 0) : isPublic6((Inet6Address) address, bytes);
    }

    /** Beside what the JDK knows: this network, shared by carriers, protocol and test networks, reserved. */
    private static boolean isPublic4(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        int second = bytes[at + 1] & 0xff;
        int third = bytes[at + 2] & 0xff;
        return switch (first) {
            case 0, 10, 127 -> false;
            case 100 -> second < 64 || second > 127;
            case 169 -> second != 254;
            case 172 -> second < 16 || second > 31;
            case 192 -> second != 168 && !(second == 0 && (third == 0 || third == 2)) && !(second == 88 && third == 99);
            case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
            case 203 -> !(second == 0 && third == 113);
            default -> first < 224;
        };
    }

    /** Only global unicast; and where an IPv4 address is wrapped in it (6to4), that one must be public, too. */
    private static boolean isPublic6(Inet6Address address, byte[] bytes) {
        boolean global = (bytes[0] & 0xe0) == 0x20;
        boolean special = bytes[0] == 0x20 && bytes[1] == 0x01 && (bytes[2] & 0xfe) == 0
                || bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0x0d && (bytes[3] & 0xff) == 0xb8;
        boolean wrapped = bytes[0] == 0x20 && bytes[1] == 0x02;
        return global && !special && !address.isIPv4CompatibleAddress() && (!wrapped || isPublic4(bytes, 2));
    }

    /** Finds the addresses of a host. */
    interface Lookup {
        InetAddress[] all(String host) throws UnknownHostException;
    }
}
