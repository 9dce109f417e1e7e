package com.alwrity.studio.provider.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.asset.BlobKey;
import com.alwrity.studio.provider.Calls;
import com.alwrity.studio.provider.MediaSource;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderContract;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.provider.TaskStatus;
import com.alwrity.studio.provider.VideoProvider;
import com.alwrity.studio.render.RenderQueue;
import com.alwrity.studio.render.RenderQueue.RenderState;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class LocalProviderTest implements ProviderContract {

    private static final BlobKey RESULT = new BlobKey("renders/result");

    private final Queue queue = new Queue();
    private final LocalProvider provider = new LocalProvider(queue, true);

    @Override
    public VideoProvider provider() {
        return provider;
    }

    @Override
    public ModelCall call() {
        return Calls.lighthouse("local/storyboard");
    }

    @Override
    public void work(ProviderTask task, int percent) {
        queue.states.put(task.attemptId(), new RenderState.Working(percent, "drawing"));
    }

    @Override
    public void finish(ProviderTask task) {
        queue.states.put(task.attemptId(), new RenderState.Done(RESULT, Optional.of("WEBVTT\n")));
    }

    @Override
    public void fail(ProviderTask task) {
        queue.states.put(task.attemptId(), new RenderState.Failed("provider.invalid_request", "no picture"));
    }

    @Override
    public void heedStop(ProviderTask task) {
        queue.states.put(task.attemptId(), new RenderState.Stopped());
    }

    @Test
    void theResultLiesInOurOwnStorage() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        finish(task);
        assertThat(provider.fetch(task)).isEqualTo(new MediaSource.Stored(RESULT, Optional.of("WEBVTT\n")));
    }

    @Test
    void aFailureThatWillPassIsToldFromOneThatWillNot() {
        assertThat(failure("provider.unavailable")).isInstanceOf(ProviderException.Transient.class);
        assertThat(failure("provider.stalled")).isInstanceOf(ProviderException.Permanent.class);
        assertThat(failure("provider.stalled").code()).isEqualTo("provider.stalled");
        assertThat(failure("some.other").code()).isEqualTo("provider.failed");
    }

    private ProviderException failure(String code) {
        ProviderTask task = provider.submit(call()).task();
        queue.states.put(task.attemptId(), new RenderState.Failed(code, "a reason"));
        return ((TaskStatus.Failed) provider.poll(task)).reason();
    }

    @Test
    void nothingIsPutInLineTwice() {
        ModelCall call = call();
        assertThat(provider.submit(call)).isEqualTo(provider.submit(call));
        assertThat(queue.states).hasSize(1);
    }

    @Test
    void isSwitchedOffByConfiguration() {
        assertThat(new LocalProvider(queue, false).available()).isFalse();
        assertThat(provider.available()).isTrue();
    }

    private static final class Queue implements RenderQueue {
        private final Map<UUID, RenderState> states = new ConcurrentHashMap<>();

        @Override
        public void enqueue(ModelCall call) {
            states.putIfAbsent(call.attemptId(), new RenderState.Waiting());
        }

        @Override
        public Optional<RenderState> find(UUID attemptId) {
            return Optional.ofNullable(states.get(attemptId));
        }

        @Override
        public boolean stop(UUID attemptId) {
            RenderState state = states.get(attemptId);
            return state instanceof RenderState.Waiting || state instanceof RenderState.Working;
        }
    }
}
