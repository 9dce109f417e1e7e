package com.alwrity.studio.provider.decart;

import com.alwrity.studio.provider.Asked;
import com.alwrity.studio.provider.Reply;
import com.alwrity.studio.provider.ServiceStub;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Decart's jobs on a port of this machine. */
final class DecartService implements AutoCloseable {

    private static final byte[] RESULT = "made by Decart ".repeat(300).getBytes(StandardCharsets.UTF_8);

    private final ServiceStub stub = ServiceStub.start();
    private final Map<String, String> jobs = new LinkedHashMap<>();

    DecartService() {
        stub.on(ServiceStub.RESULT, "GET", "/v1/jobs/([^/]+)/content", this::content)
                .on(ServiceStub.POLL, "GET", "/v1/jobs/([^/]+)", this::job)
                .on(ServiceStub.SUBMIT, "POST", "/v1/jobs/(.+)", asked -> taken());
    }

    ServiceStub stub() {
        return stub;
    }

    synchronized void set(String id, String status) {
        jobs.put(id, status);
    }

    @Override
    public void close() {
        stub.close();
    }

    /** A refusal as FastAPI words it. */
    static Reply refusal(int status, String field, String message) {
        return Reply.json(
                status,
                Map.of(
                        "detail",
                        List.of(Map.of("loc", List.of("body", field), "msg", message, "type", "value_error"))));
    }

    private synchronized Reply taken() {
        String id = UUID.randomUUID().toString();
        jobs.put(id, "pending");
        return view(id);
    }

    private synchronized Reply job(Asked asked) {
        return jobs.containsKey(asked.part()) ? view(asked.part()) : Reply.json(404, Map.of("detail", "Not found"));
    }

    private synchronized Reply content(Asked asked) {
        return "completed".equals(jobs.get(asked.part()))
                ? Reply.file("video/mp4", RESULT)
                : Reply.json(409, Map.of("detail", "Not yet"));
    }

    private Reply view(String id) {
        return Reply.json(200, Map.of("job_id", id, "status", jobs.get(id)));
    }
}
