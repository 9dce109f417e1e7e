package com.alwrity.studio.provider.heygen;

import com.alwrity.studio.provider.http.JsonService;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of work that HeyGen takes on. The catalogue names them as the provider's models, by their paths. */
enum HeyGenResource {
    VIDEOS("videos", "/video_id", true, true),
    VIDEO_TRANSLATIONS("video-translations", "/video_translation_ids/0", true, true),
    LIPSYNCS("lipsyncs", "/lipsync_id", true, true),
    /** Known by a {@code request_id} of ours: sent twice, it is still one piece of work, and one charge. */
    BACKGROUND_REMOVALS("background-removals", "/id", true, false),
    /** Answered with the result itself. */
    SPEECH("voices/speech", "/audio_url", false, false);

    private final String path;
    private final String taskPointer;
    private final boolean titled;
    private final boolean listed;

    HeyGenResource(String path, String taskPointer, boolean titled, boolean listed) {
        this.path = path;
        this.taskPointer = taskPointer;
        this.titled = titled;
        this.listed = listed;
    }

    static Optional<HeyGenResource> of(String path) {
        return Arrays.stream(values()).filter(each -> each.path.equals(path)).findFirst();
    }

    String path() {
        return path;
    }

    /** Whether it takes a title of ours. */
    boolean titled() {
        return titled;
    }

    /** Whether what is at work can be listed with its title. */
    boolean listed() {
        return listed;
    }

    /** The task that came of an order; empty if the answer names none. */
    Optional<HeyGenTask> taken(JsonNode answer) {
        String said = answer.path("data").at(taskPointer).asText("");
        if (this == SPEECH) {
            return said.isEmpty() ? Optional.empty() : Optional.of(HeyGenTask.finishedAt(URI.create(said)));
        }
        return JsonService.segment(said) ? Optional.of(new HeyGenTask(this, said)) : Optional.empty();
    }
}
