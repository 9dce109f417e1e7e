package com.alwrity.studio.provider.alibaba;

import com.alwrity.studio.provider.Asked;
import com.alwrity.studio.provider.Reply;
import com.alwrity.studio.provider.ServiceStub;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The asynchronous part of Model Studio, and its temporary storage, as far as their contract is published. */
final class AlibabaService implements AutoCloseable {

    static final String CANCEL = "cancel";
    static final String POLICY = "policy";
    static final String STORE = "store";

    private static final Pattern FIELD = Pattern.compile("name=\"key\"\r\n[^\r]*\r\n\r\n([^\r]+)\r\n");

    private final ServiceStub stub = ServiceStub.start();
    private final String key;
    private final Map<String, Map<String, Object>> tasks = new ConcurrentHashMap<>();
    private final Map<String, String> stored = new ConcurrentHashMap<>();

    AlibabaService(String key) {
        this.key = key;
        stub.on(
                        ServiceStub.SUBMIT,
                        "POST",
                        "/api/v1/services/aigc/video-generation/video-synthesis",
                        asked -> allowed(asked, this::take))
                .on(CANCEL, "POST", "/api/v1/tasks/([^/]+)/cancel", asked -> allowed(asked, this::cancel))
                .on(ServiceStub.POLL, "GET", "/api/v1/tasks/([^/]+)", asked -> allowed(asked, this::show))
                .on(POLICY, "GET", "/api/v1/uploads", asked -> allowed(asked, this::grant))
                .on(STORE, "POST", "/storage", this::store)
                .on(ServiceStub.RESULT, "GET", "/results/(.+)", asked -> Reply.file("video/mp4", video(asked.part())));
    }

    ServiceStub stub() {
        return stub;
    }

    /** Brings a task into this state. */
    void move(String task, String status) {
        tasks.get(task).put("task_status", status);
    }

    void finish(String task, URI video) {
        move(task, "SUCCEEDED");
        tasks.get(task).put("video_url", video.toString());
        tasks.get(task).put("orig_prompt", "as scripted");
    }

    void finish(String task) {
        finish(task, stub.baseUrl().resolve("/results/" + task + ".mp4?Expires=1"));
    }

    void fail(String task, String code) {
        move(task, "FAILED");
        tasks.get(task).put("code", code);
        tasks.get(task).put("message", "as scripted");
    }

    /** What happens after 24 hours. */
    void forget(String task) {
        tasks.remove(task);
    }

    /** The whole form that brought this file. */
    String form(String address) {
        return stored.get(address);
    }

    static Reply error(int status, String code, String message) {
        return Reply.json(status, Map.of("code", code, "message", message, "request_id", "r-1"));
    }

    @Override
    public void close() {
        stub.close();
    }

    private Reply take(Asked asked) {
        if (asked.header("X-DashScope-Async").filter("enable"::equals).isEmpty()) {
            return error(403, "AccessDenied", "current user api does not support synchronous calls");
        }
        boolean names = new String(asked.body(), StandardCharsets.UTF_8).contains("\"oss://");
        if (names && asked.header("X-DashScope-OssResourceResolve").isEmpty()) {
            return error(400, "InvalidParameter", "as scripted");
        }
        if (asked.json().path("model").asText().isEmpty()) {
            return error(400, "InvalidParameter", "Required parameter(model) missing or invalid");
        }
        Map<String, Object> task = new ConcurrentHashMap<>();
        task.put("task_id", "task-" + tasks.size());
        task.put("task_status", "PENDING");
        tasks.put((String) task.get("task_id"), task);
        return Reply.json(200, Map.of("output", task, "request_id", "r-2"));
    }

    private Reply show(Asked asked) {
        Map<String, Object> unknown = Map.of("task_id", asked.part(), "task_status", "UNKNOWN");
        Map<String, Object> task = tasks.getOrDefault(asked.part(), unknown);
        return Reply.json(
                200, Map.of("request_id", "r-3", "output", task, "usage", Map.of("duration", 5, "size", "1280*720")));
    }

    private Reply cancel(Asked asked) {
        Map<String, Object> task = tasks.get(asked.part());
        if (task == null || !"PENDING".equals(task.get("task_status"))) {
            return error(400, "UnsupportedOperation", "Failed to cancel the task, is it PENDING?");
        }
        move(asked.part(), "CANCELED");
        return Reply.json(200, Map.of("request_id", "r-4"));
    }

    private Reply grant(Asked asked) {
        if (!asked.query().startsWith("action=getPolicy&model=wan")) {
            return error(400, "InvalidParameter", "as scripted");
        }
        return Reply.json(
                200,
                Map.of(
                        "request_id",
                        "r-5",
                        "data",
                        Map.of(
                                "policy", "p",
                                "signature", "s",
                                "upload_dir", "dashscope-instant/a/b",
                                "upload_host",
                                        stub.baseUrl().resolve("/storage").toString(),
                                "oss_access_key_id", "LTAI",
                                "x_oss_object_acl", "private",
                                "x_oss_forbid_overwrite", "true",
                                "max_file_size_mb", 1,
                                "expire_in_seconds", 300)));
    }

    private Reply store(Asked asked) {
        String form = new String(asked.body(), StandardCharsets.ISO_8859_1);
        Matcher named = FIELD.matcher(form);
        boolean leave =
                form.contains("LTAI") && form.contains("name=\"Signature\"") && form.contains("name=\"policy\"");
        if (asked.header("Authorization").isPresent() || !leave || !named.find()) {
            return Reply.text(400, "application/xml", "<Error/>");
        }
        stored.put("oss://" + named.group(1), form);
        return Reply.empty(200);
    }

    private Reply allowed(Asked asked, ServiceStub.Handler handler) throws IOException {
        return asked.header("Authorization").filter(("Bearer " + key)::equals).isPresent()
                ? handler.answer(asked)
                : error(401, "InvalidApiKey", "Invalid API-key provided.");
    }

    private static byte[] video(String name) {
        byte[] video = new byte[50_000];
        Arrays.fill(video, (byte) name.hashCode());
        return video;
    }
}
