package com.alwrity.studio.container;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.operation.FrameSize;
import com.alwrity.studio.operation.GeneratedVideo;
import com.alwrity.studio.operation.ImprovePrompt;
import com.alwrity.studio.operation.Shape;
import com.alwrity.studio.provider.Cancellation;
import com.alwrity.studio.provider.MediaSource;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.Transient;
import com.alwrity.studio.provider.ProviderId;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.provider.Submission;
import com.alwrity.studio.provider.TaskStatus;
import com.alwrity.studio.provider.VideoProvider;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A provider that does what the prompt tells it to: {@code reject}, {@code reject-first}, {@code lose-after} (takes the
 * call, its answer is lost), {@code lose-before}, {@code forget} (its answer is lost, and nobody can tell what became of it), {@code wait} (works until it is stopped), {@code too-late} (works until
 * {@link #release}, cannot be stopped), {@code dear} (bills more than it said), {@code cheap} (bills less), anything else
 * is done at once. It can be made to die after some submissions, and to live again.
 */
public abstract class PlayedProvider implements VideoProvider {

    private final ProviderId id;
    private final AtomicInteger submissionsLeft = new AtomicInteger(Integer.MAX_VALUE);

    private final Map<UUID, ModelCall> taken = new ConcurrentHashMap<>();
    private final Map<UUID, Boolean> stopped = new ConcurrentHashMap<>();
    private final Map<UUID, Boolean> released = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> submissions = new ConcurrentHashMap<>();

    protected PlayedProvider(String key) {
        this.id = new ProviderId(key);
    }

    @Override
    public ProviderId id() {
        return id;
    }

    /** Takes so many calls more, and answers nobody any more after that. */
    public void dieAfter(int submissions) {
        submissionsLeft.set(submissions);
    }

    public void live() {
        submissionsLeft.set(Integer.MAX_VALUE);
    }

    private void answer() throws Transient {
        if (submissionsLeft.get() <= 0) {
            throw new Transient(Transient.Kind.UNAVAILABLE, "dead", Optional.empty(), null);
        }
    }

    @Override
    public boolean available() {
        return true;
    }

    @Override
    public Submission submit(ModelCall call) throws ProviderException {
        answer();
        submissionsLeft.decrementAndGet();
        String prompt = call.request().prompt();
        int count =
                submissions.computeIfAbsent(prompt, key -> new AtomicInteger()).incrementAndGet();
        String order = prompt.split(" ")[0];
        if (order.equals("reject") || (order.equals("reject-first") && count == 1)) {
            throw new ProviderException.Permanent(ProviderException.Permanent.Kind.FAILED, "as told");
        }
        if (order.equals("forget") || (order.equals("lose-before") && count == 1)) {
            throw new ProviderException.InDoubt("as told", null);
        }
        taken.put(call.attemptId(), call);
        if (order.equals("lose-after")) {
            throw new ProviderException.InDoubt("as told", null);
        }
        return new Submission(task(call.attemptId()));
    }

    @Override
    public TaskStatus poll(ProviderTask task) throws ProviderException {
        answer();
        ModelCall call = taken.get(task.attemptId());
        if (stopped.containsKey(task.attemptId())) {
            return new TaskStatus.Stopped(Optional.of(Money.ZERO));
        }
        String order = call.request().prompt().split(" ")[0];
        if ((order.equals("wait") || order.equals("too-late")) && !released.containsKey(task.attemptId())) {
            return new TaskStatus.Working(Optional.of(40), "drawing");
        }
        return new TaskStatus.Done(
                switch (order) {
                    case "dear" -> Optional.of(Money.of("99"));
                    case "cheap" -> Optional.of(Money.of("0.10"));
                    default -> Optional.empty();
                });
    }

    @Override
    public MediaSource fetch(ProviderTask task) throws ProviderException {
        answer();
        if (taken.get(task.attemptId()).request() instanceof ImprovePrompt asked) {
            return new MediaSource.Text(asked.text() + ", said better", Optional.empty());
        }
        byte[] content = video(((GeneratedVideo) taken.get(task.attemptId()).request()).shape());
        return new MediaSource.Remote() {
            @Override
            public InputStream open(long offset) {
                return new ByteArrayInputStream(content, (int) offset, content.length - (int) offset);
            }
        };
    }

    /** What {@link FakeMedia} takes for a video. */
    private static byte[] video(Shape shape) {
        FrameSize frame = shape.frame();
        MediaInfo info = new MediaInfo(
                MediaKind.VIDEO,
                "video/mp4",
                "mp4",
                frame.width(),
                frame.height(),
                shape.durationSeconds(),
                30,
                "h264",
                null,
                0,
                1_000,
                0);
        return Json.write(info).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Cancellation cancel(ProviderTask task) {
        if (taken.get(task.attemptId()).request().prompt().startsWith("too-late")) {
            released.put(task.attemptId(), true);
            return Cancellation.TOO_LATE;
        }
        stopped.put(task.attemptId(), true);
        return Cancellation.REQUESTED;
    }

    @Override
    public Found find(ModelCall call) {
        if (call.request().prompt().startsWith("forget")) {
            return new Found.CannotTell();
        }
        return taken.containsKey(call.attemptId()) ? new Found.Task(task(call.attemptId())) : new Found.Nowhere();
    }

    /** Has what waits finished. */
    public void release() {
        taken.keySet().forEach(attempt -> released.put(attempt, true));
    }

    /** Calls that it has taken and not finished. */
    public long working() {
        return taken.keySet().stream()
                .filter(attempt -> !released.containsKey(attempt) && !stopped.containsKey(attempt))
                .count();
    }

    /** How often the call with this prompt was handed over. */
    public int submissions(String prompt) {
        return submissions.getOrDefault(prompt, new AtomicInteger()).get();
    }

    private ProviderTask task(UUID attemptId) {
        return new ProviderTask(id(), attemptId.toString(), attemptId);
    }
}
