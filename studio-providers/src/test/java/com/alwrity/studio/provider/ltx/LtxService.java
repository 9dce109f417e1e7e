package com.alwrity.studio.provider.ltx;

import com.alwrity.studio.provider.Asked;
import com.alwrity.studio.provider.Reply;
import com.alwrity.studio.provider.ServiceStub;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The service of LTX, version 2, as far as its contract is published. */
final class LtxService implements AutoCloseable {

    static final String UPLOAD = "upload";
    static final String PUT = "put";
    static final String SIZES = "x-goog-content-length-range";

    private static final Set<String> ENDPOINTS = Set.of(
            "text-to-video",
            "image-to-video",
            "audio-to-video",
            "retake",
            "extend",
            "video-to-video-hdr",
            "video-to-video-reframe");

    private final ServiceStub stub = ServiceStub.start();
    private final String key;
    private final Map<String, Map<String, Object>> jobs = new ConcurrentHashMap<>();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    LtxService(String key) {
        this.key = key;
        stub.on(UPLOAD, "POST", "/v1/upload", asked -> allowed(asked, this::place))
                .on(PUT, "PUT", "/storage/(.+)", this::keep)
                .on(ServiceStub.SUBMIT, "POST", "/v2/([a-z-]+)", asked -> allowed(asked, this::take))
                .on(ServiceStub.POLL, "GET", "/v2/([a-z-]+/[^/]+)", asked -> allowed(asked, this::show))
                .on(ServiceStub.RESULT, "GET", "/results/(.+)", asked -> Reply.file("video/mp4", video(asked.part())));
    }

    ServiceStub stub() {
        return stub;
    }

    /** What was put up under this name. */
    byte[] file(String storageUri) {
        return files.get(storageUri.replace("ltx://", ""));
    }

    /** Brings a job, by its endpoint and id, into this state. */
    void move(String job, String status) {
        jobs.get(job).put("status", status);
    }

    void finish(String job, URI video) {
        move(job, "completed");
        jobs.get(job).put("result", Map.of("video_url", video.toString()));
    }

    void finish(String job) {
        finish(job, stub.baseUrl().resolve("/results/" + job + ".mp4?signature=x"));
    }

    void fail(String job, String type) {
        move(job, "failed");
        jobs.get(job).put("error", Map.of("type", type, "message", "as scripted"));
    }

    /** What happens 24 hours after the end. */
    void forget(String job) {
        jobs.remove(job);
    }

    static Reply error(int status, String type) {
        return Reply.json(status, Map.of("type", "error", "error", Map.of("type", type, "message", "as scripted")));
    }

    @Override
    public void close() {
        stub.close();
    }

    private Reply place(Asked asked) {
        String name = "uploads/" + files.size();
        return Reply.json(
                200,
                Map.of(
                        "upload_url",
                        stub.baseUrl()
                                .resolve("/storage/" + name + "?signature=y")
                                .toString(),
                        "storage_uri",
                        "ltx://" + name,
                        "expires_at",
                        "2026-11-24T14:00:00Z",
                        "required_headers",
                        Map.of(SIZES, "0,104857600")));
    }

    private Reply keep(Asked asked) {
        if (asked.header(SIZES).isEmpty() || asked.header("Authorization").isPresent()) {
            return Reply.text(400, "application/xml", "<Error/>");
        }
        files.put(asked.part(), asked.body());
        return Reply.empty(200);
    }

    private Reply take(Asked asked) {
        if (!ENDPOINTS.contains(asked.part())) {
            return error(404, "not_found_error");
        }
        if (asked.json().path("model").asText().isEmpty()) {
            return error(400, "invalid_request_error");
        }
        Map<String, Object> job = new ConcurrentHashMap<>();
        job.put("id", "job-" + jobs.size());
        job.put("created_at", "2026-11-24T13:00:00Z");
        Map<String, Object> answer = new LinkedHashMap<>(job);
        job.put("status", "pending");
        jobs.put(asked.part() + "/" + job.get("id"), job);
        return Reply.json(202, answer);
    }

    private Reply show(Asked asked) {
        Map<String, Object> job = jobs.get(asked.part());
        return job == null ? error(404, "not_found_error") : Reply.json(200, job);
    }

    private Reply allowed(Asked asked, ServiceStub.Handler handler) throws java.io.IOException {
        return asked.header("Authorization").filter(("Bearer " + key)::equals).isPresent()
                ? handler.answer(asked)
                : error(401, "authentication_error");
    }

    private static byte[] video(String name) {
        byte[] video = new byte[50_000];
        Arrays.fill(video, (byte) name.hashCode());
        return video;
    }
}
