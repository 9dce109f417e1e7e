package com.alwrity.studio.provider.wavespeed;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alwrity.studio.provider.Blobs;
import com.alwrity.studio.provider.Fault;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.Patience;
import com.alwrity.studio.provider.ProviderAccess;
import com.alwrity.studio.provider.ProviderException.InDoubt;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.provider.ServiceStub;
import com.alwrity.studio.provider.VideoProvider;
import com.alwrity.studio.provider.http.Http;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

/** WaveSpeed's adapter at a stubbed service. */
abstract class AtWaveSpeed {

    static final String KEY = "key-that-nobody-may-see";
    private static final URI PUBLIC = URI.create("https://studio.example.org/");

    final WaveSpeedServer server = WaveSpeedServer.start();
    final Blobs blobs = new Blobs();
    final WaveSpeedProvider provider = provider(Clock.systemUTC(), Optional.of(KEY), true);

    @AfterEach
    void stop() {
        server.close();
    }

    public final WaveSpeedServer server() {
        return server;
    }

    public final ServiceStub stub() {
        return server.stub();
    }

    public final VideoProvider provider() {
        return provider;
    }

    public final ModelCall call() {
        return WaveSpeedCalls.video("wavespeed");
    }

    public final Run run(ProviderTask task) {
        return server.run(task.taskId().split("/")[0]);
    }

    public final void finish(ProviderTask task) {
        server.finish(run(task));
    }

    /** Hands it over, and loses the answer. */
    final ModelCall lost(ModelCall call) {
        stub().goWrong(ServiceStub.SUBMIT, Fault.lostAfter());
        assertThatThrownBy(() -> provider.submit(call)).isInstanceOf(InDoubt.class);
        return call;
    }

    /** Another node, or this one after a restart: it remembers nothing. */
    final WaveSpeedProvider restarted() {
        return in(Duration.ZERO);
    }

    final WaveSpeedProvider in(Duration time) {
        return provider(Clock.offset(Clock.systemUTC(), time), Optional.of(KEY), true);
    }

    final WaveSpeedProvider provider(Clock clock, Optional<String> key, boolean enabled) {
        return provider(clock, key, enabled, PUBLIC);
    }

    final WaveSpeedProvider provider(URI publicUrl) {
        return provider(Clock.systemUTC(), Optional.of(KEY), true, publicUrl);
    }

    final WaveSpeedProvider provider(Clock clock, Optional<String> key, boolean enabled, URI publicUrl) {
        return new WaveSpeedProvider(
                () -> new ProviderAccess(Optional.of(server.baseUrl()), key, enabled, Map.of()),
                new Http(clock, Patience.OF_TESTS),
                blobs,
                Optional.of(publicUrl),
                clock);
    }
}
