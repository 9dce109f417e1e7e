package com.alwrity.studio.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    @Test
    void what_a_stranger_says_of_itself_is_not_believed() {
        ClientAddress addresses = new ClientAddress(Optional.empty());
        assertThat(addresses.of("203.0.113.9", List.of("198.51.100.1"))).isEqualTo("203.0.113.9");
    }

    @Test
    void the_nearest_hop_that_is_not_ours_counts() {
        ClientAddress addresses = new ClientAddress(Optional.of("10.0.0.0/8, ::1"));
        assertThat(addresses.of("10.1.2.3", List.of("1.1.1.1, 198.51.100.1, 10.9.9.9")))
                .isEqualTo("198.51.100.1");
        assertThat(addresses.of("0:0:0:0:0:0:0:1", List.of("2001:db8::7"))).isEqualTo("2001:db8::7");
        assertThat(addresses.of("10.1.2.3", List.of("1.1.1.1", "198.51.100.1"))).isEqualTo("198.51.100.1");
    }

    @Test
    void what_is_no_address_ends_the_search() {
        ClientAddress addresses = new ClientAddress(Optional.of("10.0.0.1"));
        assertThat(addresses.of("10.0.0.1", List.of("evil.example"))).isEqualTo("10.0.0.1");
        assertThat(addresses.of("10.0.0.1", List.of("unknown"))).isEqualTo("10.0.0.1");
        assertThat(addresses.of("10.0.0.1", List.of())).isEqualTo("10.0.0.1");
    }

    @Test
    void a_wrong_range_is_refused_at_the_start() {
        assertThatIllegalArgumentException().isThrownBy(() -> AddressRange.parse("10.0.0.0/40"));
        assertThatIllegalArgumentException().isThrownBy(() -> AddressRange.parse("proxy.example"));
    }
}
