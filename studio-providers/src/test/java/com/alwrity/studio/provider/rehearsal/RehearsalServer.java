package com.alwrity.studio.provider.rehearsal;

import com.alwrity.studio.provider.Asked;
import com.alwrity.studio.provider.Reply;
import com.alwrity.studio.provider.ServiceStub;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * The rehearsal service, on a port of its own: takes orders, works, charges, and does it all wrong when its
 * {@link Script} says so. It speaks the contract of the {@link com.alwrity.studio.provider.rehearsal} package.
 */
public final class RehearsalServer implements AutoCloseable {

    static final String STOP = "stop";
    private static final String FIND = "find";

    private final ServiceStub stub = ServiceStub.start();
    private final Script script = new Script(stub);
    private final Ledger ledger = new Ledger();
    private final byte[] video;

    private RehearsalServer(byte[] video) {
        this.video = video;
        stub.on(ServiceStub.SUBMIT, "POST", "/v1/tasks", this::order)
                .on(FIND, "GET", "/v1/tasks", this::search)
                .on(ServiceStub.RESULT, "GET", "/v1/tasks/([^/]+)/result", this::result)
                .on(ServiceStub.POLL, "GET", "/v1/tasks/([^/]+)", asked -> known(asked, this::poll))
                .on(STOP, "DELETE", "/v1/tasks/([^/]+)", asked -> known(asked, this::stop));
    }

    /** Starts it on a free port; its results are a small test picture with sound, five seconds long, each with other bytes. */
    public static RehearsalServer start() {
        try (InputStream in = RehearsalServer.class.getResourceAsStream("result.mp4")) {
            return new RehearsalServer(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI baseUrl() {
        return stub.baseUrl();
    }

    /** What it does wrong, and how fast it is. */
    public Script script() {
        return script;
    }

    /** What it has been asked and has taken. */
    public Ledger ledger() {
        return ledger;
    }

    /** How many orders arrived, taken or not. */
    public int orders() {
        return stub.asked(ServiceStub.SUBMIT).size();
    }

    /** The bytes of the task's result. */
    public byte[] video(Task task) {
        return task.made(video);
    }

    ServiceStub stub() {
        return stub;
    }

    @Override
    public void close() {
        stub.close();
    }

    private Reply order(Asked asked) {
        UUID attempt = UUID.fromString(asked.json().path("attempt").asText());
        if (ledger.closedTo(attempt)) {
            return Reply.json(409, Map.of());
        }
        return Reply.json(201, ledger.take(attempt, asked.json(), script).view());
    }

    private Reply search(Asked asked) {
        if (!script.searchable()) {
            return Reply.json(503, Map.of());
        }
        UUID attempt = UUID.fromString(asked.query().substring("attempt=".length()));
        List<Map<String, Object>> found =
                ledger.ofAttempt(attempt).map(Task::view).map(List::of).orElse(List.of());
        if (found.isEmpty()) {
            ledger.closeTo(attempt);
        }
        return Reply.json(200, Map.of("tasks", found));
    }

    private Reply poll(Task task) {
        task.polled();
        return Reply.json(200, task.view());
    }

    private Reply stop(Task task) {
        task.stop(script.stopsAtOnce());
        return Reply.json(200, task.view());
    }

    private Reply result(Asked asked) {
        return known(asked, task -> task.isDone() ? Reply.file("video/mp4", video(task)) : Reply.json(409, Map.of()));
    }

    private Reply known(Asked asked, Function<Task, Reply> answer) {
        Task task = ledger.find(asked.part());
        return task == null ? Reply.json(404, Map.of()) : answer.apply(task);
    }
}
