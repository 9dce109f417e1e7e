package com.alwrity.studio.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicReachTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "::1",
                "fd00::1",
                "fe80::1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::"
            })
    void whatIsNotPublicIsRefused(String address) {
        assertThat(reach(false, address).refusal(URI.create("https://hooks.example/")))
                .contains("webhook.not_public");
        assertThat(reach(true, address).refusal(URI.create("http://hooks.example/")))
                .isEmpty();
    }

    @Test
    void oneOfSeveralAddressesIsEnough() {
        assertThat(reach(false, "93.184.216.34", "10.0.0.1").refusal(URI.create("https://hooks.example/")))
                .contains("webhook.not_public");
        assertThat(reach(false, "93.184.216.34").refusal(URI.create("https://hooks.example/")))
                .isEmpty();
    }

    @Test
    void withoutEncryptionNothingLeavesTheHouse() {
        assertThat(reach(false, "93.184.216.34").refusal(URI.create("http://hooks.example/")))
                .contains("webhook.not_encrypted");
        assertThat(reach(true, "93.184.216.34").refusal(URI.create("file://hooks.example/etc")))
                .contains("webhook.not_encrypted");
    }

    @Test
    void aNumberInDisguiseIsSeenThrough() {
        PublicReach reach = new PublicReach(false, InetAddress::getAllByName);

        assertThat(reach.refusal(URI.create("https://127.1/"))).isPresent();
        assertThat(reach.refusal(URI.create("https://2130706433/"))).isPresent();
        assertThat(reach.refusal(URI.create("https://[::1]/"))).contains("webhook.not_public");
        assertThat(reach.refusal(URI.create("https://localhost/"))).contains("webhook.not_public");
    }

    @Test
    void aHostThatNobodyKnowsIsTold() {
        PublicReach reach = new PublicReach(false, host -> {
            throw new UnknownHostException(host);
        });

        assertThat(reach.refusal(URI.create("https://nowhere.example/"))).contains("webhook.unknown_host");
    }

    private static PublicReach reach(boolean privateToo, String... addresses) {
        return new PublicReach(privateToo, host -> {
            InetAddress[] found = new InetAddress[addresses.length];
            for (int i = 0; i < addresses.length; i++) {
                found[i] = InetAddress.getByName(addresses[i]);
            }
            return found;
        });
    }
}
