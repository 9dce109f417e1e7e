package com.alwrity.studio.provider.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alwrity.studio.provider.ProviderException.Permanent;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {

    private static final URI OWN = URI.create("http://127.0.0.1:8188");

    /** A name server under somebody else's control. */
    private final Reach reach = new Reach(OWN, Set.of("comfy.lan"), host -> new InetAddress[] {
        InetAddress.getByName("93.184.216.34"),
        InetAddress.getByName(host.equals("tricky.example") ? "10.0.0.7" : "1.1.1.1")
    });

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.9.9.9",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.51.100.2",
                "203.0.113.9",
                "224.0.0.1",
                "239.1.1.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "::10.0.0.1",
                "64:ff9b::a00:1",
                "2001:db8::1",
                "2001::1",
                "2002:a00:1::1",
                "100::1"
            })
    void aPrivateAddressIsNotPublic(String address) throws UnknownHostException {
        assertThat(Reach.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.1.0.1",
                "198.20.0.1",
                "203.0.114.1",
                "223.255.255.255",
                "2606:4700::1111",
                "2a00:1450::1",
                "2002:101:101::1"
            })
    void aPublicAddressIsPublic(String address) throws UnknownHostException {
        assertThat(Reach.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://cdn.example/a.mp4",
                "HTTPS://cdn.example:8443/a.mp4",
                "http://127.0.0.1:8188/view",
                "http://comfy.lan/view",
                "http://COMFY.lan:81/view"
            })
    void publicOwnAndAllowedPlacesAreGoneTo(String address) {
        assertThatCode(() -> reach.check(URI.create(address))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://cdn.example/a.mp4",
                "https://tricky.example/a.mp4",
                "https://user:word@cdn.example/a.mp4",
                "file:///etc/passwd",
                "jar:https://cdn.example/a.jar!/x",
                "//cdn.example/a.mp4",
                "a.mp4",
                "http://127.0.0.1:8189/view",
                "http://127.0.0.1/view",
                "ftp://comfy.lan/view",
            })
    void otherPlacesAreNot(String address) {
        assertThatThrownBy(() -> reach.check(URI.create(address))).isInstanceOf(Permanent.class);
    }

    @Test
    void theOwnPlaceIsOneHostAndOnePort() {
        assertThat(reach.isOwn(URI.create("http://127.0.0.1:8188/a"))).isTrue();
        assertThat(reach.isOwn(URI.create("https://127.0.0.1:8188/a"))).isFalse();
        assertThat(reach.isOwn(URI.create("http://127.0.0.1:8189/a"))).isFalse();
        assertThat(reach.isOwn(URI.create("http://comfy.lan:8188/a"))).isFalse();
    }
}
