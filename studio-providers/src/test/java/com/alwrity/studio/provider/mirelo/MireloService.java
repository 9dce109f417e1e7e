package com.alwrity.studio.provider.mirelo;

import com.alwrity.studio.provider.Asked;
import com.alwrity.studio.provider.Reply;
import com.alwrity.studio.provider.ServiceStub;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Mirelo's version 2 on a port of this machine. A second of sound takes ten credits for each sample. */
final class MireloService implements AutoCloseable {

    static final String PREFLIGHT = "preflight";
    static final String ASSETS = "assets";
    static final String STORAGE = "storage";

    private static final byte[] RESULT = "made by Mirelo ".repeat(300).getBytes(StandardCharsets.UTF_8);

    private final ServiceStub stub = ServiceStub.start();
    private final Map<String, Map<String, Object>> jobs = new LinkedHashMap<>();

    MireloService() {
        stub.on(PREFLIGHT, "GET", "/v2/([^/]+/v1\\.5)/preflight", this::preflight)
                .on(ServiceStub.SUBMIT, "POST", "/v2/([^/]+/v1\\.5)/jobs", this::taken)
                .on(ServiceStub.POLL, "GET", "/v2/[^/]+/v1\\.5/jobs/([^/]+)", this::job)
                .on(ASSETS, "POST", "/v2/assets", this::room)
                .on(STORAGE, "PUT", "/storage/.*", asked -> Reply.empty(200))
                .on(ServiceStub.RESULT, "GET", "/files/.*", asked -> Reply.file("video/mp4", RESULT))
                .on("me", "GET", "/v2/me", asked -> Reply.json(200, Map.of("id", "u", "credits_available", 1234)));
    }

    ServiceStub stub() {
        return stub;
    }

    synchronized void set(String id, String field, Object value) {
        jobs.get(id).put(field, value);
    }

    void finish(String id) {
        finishAt(id, stub.baseUrl() + "/files/" + id);
    }

    void finishAt(String id, String address) {
        set(id, "status", "succeeded");
        set(id, "result", Map.of("result_urls", List.of(address, "https://example.org/another")));
    }

    void fail(String id, String code) {
        set(id, "status", "errored");
        set(id, "error", Map.of("code", code, "message", "as scripted", "http_status", 502));
    }

    @Override
    public void close() {
        stub.close();
    }

    static Reply error(int status, String code, String message) {
        return Reply.json(status, Map.of("error", Map.of("code", code, "message", message, "http_status", status)));
    }

    private Reply preflight(Asked asked) {
        Map<String, Integer> given = new HashMap<>(Map.of("duration_ms", 10_000, "num_samples", 1));
        for (String pair : asked.query().split("&")) {
            if (!pair.isEmpty()) {
                given.put(pair.replaceAll("=.*", ""), Integer.parseInt(pair.replaceAll(".*=", "")));
            }
        }
        int credits = given.get("duration_ms") / 100 * given.get("num_samples");
        return Reply.json(200, Map.of("credits", credits, "estimated_ms", 8000));
    }

    private synchronized Reply taken(Asked asked) {
        String id = UUID.randomUUID().toString();
        Map<String, Object> job = new LinkedHashMap<>();
        job.put("job_id", id);
        job.put("status", "processing");
        job.put("request", asked.json());
        jobs.put(id, job);
        return Reply.json(
                202, Map.of("job_id", id, "job_url", "/v2/" + asked.part() + "/jobs/" + id, "estimated_ms", 8000));
    }

    private synchronized Reply job(Asked asked) {
        Map<String, Object> job = jobs.get(asked.part());
        return job == null ? error(404, "job_not_found", "no such job") : Reply.json(200, job);
    }

    private Reply room(Asked asked) {
        return Reply.json(201, Map.of("asset_id", "asset-1", "upload_url", stub.baseUrl() + "/storage/asset-1?sig=x"));
    }
}
