package com.alwrity.studio.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class FreePortTest {

    @Test
    void aTakenPortIsNamedWithTheSettingThatChangesIt() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> FreePort.orAny("studio.http.port", port))
                    .isInstanceOfSatisfying(
                            CannotStart.class, e -> assertThat(e.exitCode()).isEqualTo(CannotStart.IN_USE))
                    .hasMessageContaining(String.valueOf(port))
                    .hasMessageContaining("studio.http.port");
        }
    }

    @Test
    void zeroIsAnyFreePort() throws Exception {
        int port = FreePort.orAny("studio.http.port", 0);
        assertThat(port).isPositive();
        assertThat(FreePort.orAny("studio.http.port", port)).isEqualTo(port);
    }
}
