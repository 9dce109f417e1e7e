package com.alwrity.studio.provider.heygen;

import com.alwrity.studio.provider.Asked;
import com.alwrity.studio.provider.Reply;
import com.alwrity.studio.provider.ServiceStub;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** HeyGen's version 3, as far as the studio speaks it, on a port of this machine. */
final class HeyGenService implements AutoCloseable {

    static final String LIST = "list";
    static final String DELETE = "delete";
    static final String FORM = "form";
    static final String STORAGE = "storage";
    static final String COMPLETE = "complete";

    private static final String KINDS = "(videos|video-translations|lipsyncs|background-removals)";
    private static final byte[] RESULT = "made by HeyGen ".repeat(300).getBytes(StandardCharsets.UTF_8);

    private final ServiceStub stub = ServiceStub.start();
    private final Map<String, Map<String, Object>> jobs = new LinkedHashMap<>();
    private Map<String, Object> me = Map.of("email", "a@example.org");

    HeyGenService() {
        stub.on(ServiceStub.SUBMIT, "POST", "/v3/voices/speech", this::speak)
                .on(ServiceStub.SUBMIT, "POST", "/v3/" + KINDS, asked -> taken(asked.part(), asked))
                .on(LIST, "GET", "/v3/" + KINDS, this::list)
                .on("me", "GET", "/v3/users/me", asked -> data(me))
                .on(ServiceStub.POLL, "GET", "/v3/" + KINDS + "/([^/]+)", this::job)
                .on(DELETE, "DELETE", "/v3/" + KINDS + "/([^/]+)", this::delete)
                .on("captions", "GET", "/files/said.vtt", asked -> Reply.text(200, "text/vtt", "WEBVTT"))
                .on(ServiceStub.RESULT, "GET", "/files/.*", asked -> Reply.file("video/mp4", RESULT))
                .on(FORM, "POST", "/v3/assets", asked -> data(Map.of("asset_id", "small-one", "url", "https://x")))
                .on(STORAGE, "POST", "/v3/assets/direct-uploads", this::room)
                .on(STORAGE, "PUT", "/storage/large-one", asked -> Reply.empty(200))
                .on(COMPLETE, "POST", "/v3/assets/([^/]+)/complete", asked -> data(Map.of("asset_id", asked.part())));
    }

    ServiceStub stub() {
        return stub;
    }

    synchronized Map<String, Object> of(String id) {
        return jobs.get(id);
    }

    synchronized void set(String id, String field, Object value) {
        jobs.get(id).put(field, value);
    }

    synchronized void finish(String id) {
        finishAt(id, stub.baseUrl() + "/files/" + id);
    }

    synchronized void finishAt(String id, String address) {
        set(id, "status", "completed");
        set(id, "video_url", address);
        set(id, "layers", Map.of("mask", "https://example.org/mask", "foreground", address));
    }

    synchronized void isMe(Map<String, Object> account) {
        me = account;
    }

    @Override
    public void close() {
        stub.close();
    }

    private synchronized Reply taken(String kind, Asked asked) {
        Map<String, Object> same = sameRequest(asked.json().path("request_id").asText(""));
        if (same != null) {
            return data(same);
        }
        String id = kind + "-" + (jobs.size() + 1);
        Map<String, Object> job = new LinkedHashMap<>();
        job.put("id", id);
        job.put("status", "pending");
        job.put("title", asked.json().path("title").asText(""));
        job.put("request_id", asked.json().path("request_id").asText(""));
        jobs.put(id, job);
        return switch (kind) {
            case "videos" -> data(Map.of("video_id", id, "status", "waiting"));
            case "video-translations" -> data(Map.of("video_translation_ids", List.of(id)));
            case "lipsyncs" -> data(Map.of("lipsync_id", id));
            default -> data(job);
        };
    }

    private Map<String, Object> sameRequest(String requestId) {
        return jobs.values().stream()
                .filter(job -> !requestId.isEmpty() && requestId.equals(job.get("request_id")))
                .findFirst()
                .orElse(null);
    }

    private Reply speak(Asked asked) {
        return data(Map.of("audio_url", stub.baseUrl() + "/files/said?Signature=a/b", "duration", 2.5));
    }

    /** Pages of one, so that the next one has to be asked for. */
    private synchronized Reply list(Asked asked) {
        List<Map<String, Object>> all = new ArrayList<>();
        jobs.values().stream()
                .filter(job -> job.get("id").toString().startsWith(asked.part() + "-"))
                .forEach(all::add);
        int at = asked.query().contains("token=")
                ? Integer.parseInt(asked.query().replaceAll(".*token=", ""))
                : 0;
        return Reply.json(
                200,
                Map.of(
                        "data", all.subList(Math.min(at, all.size()), Math.min(at + 1, all.size())),
                        "has_more", at + 1 < all.size(),
                        "next_token", String.valueOf(at + 1)));
    }

    private synchronized Reply job(Asked asked) {
        Map<String, Object> job = jobs.get(asked.parts().get(1));
        return job == null ? error(404, "not_found", "no such thing") : data(job);
    }

    private synchronized Reply delete(Asked asked) {
        Map<String, Object> job = jobs.remove(asked.parts().get(1));
        return job == null ? error(404, "not_found", "no such thing") : data(Map.of("deleted", true));
    }

    private Reply room(Asked asked) {
        return data(Map.of(
                "asset_id",
                "large-one",
                "upload_url",
                stub.baseUrl() + "/storage/large-one",
                "upload_headers",
                Map.of("Content-Type", asked.json().path("content_type").asText(), "x-amz-meta-a", "b")));
    }

    static Reply error(int status, String code, String message) {
        return Reply.json(status, Map.of("error", Map.of("code", code, "message", message)));
    }

    private static Reply data(Object data) {
        return Reply.json(200, Map.of("data", data));
    }
}
