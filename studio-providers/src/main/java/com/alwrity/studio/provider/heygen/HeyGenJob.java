package com.alwrity.studio.provider.heygen;

import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.TaskStatus;
import com.alwrity.studio.provider.http.JsonService;
import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A piece of work as it comes over the wire, whatever its kind.
 *
 * @param id the service's name of it
 * @param title ours, where the kind has titles
 * @param captionsUrl what is said in the result, as WebVTT; null without
 * @param layers the results of a background's removal, by name
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record HeyGenJob(
        String id,
        String status,
        String title,
        @JsonProperty("video_url") URI videoUrl,
        @JsonProperty("vtt_caption_url") URI captionsUrl,
        Map<String, URI> layers,
        @JsonProperty("failure_code") String failureCode,
        @JsonProperty("failure_message") @JsonAlias("error") String failureMessage) {

    /** HeyGen publishes no list of reasons; these words stand in those that are about what may not be shown. */
    private static final Pattern REJECTED =
            Pattern.compile("moderat|nsfw|prohibit|inappropriate|content.policy|violat|celebrity|not.allowed.content");

    TaskStatus told() {
        return switch (status == null ? "" : status) {
            case "pending", "waiting", "queued" -> new TaskStatus.Waiting();
            case "completed" -> new TaskStatus.Done(Optional.empty());
            case "failed" -> new TaskStatus.Failed(reason());
            case "deleted" -> new TaskStatus.Stopped(Optional.empty());
            // A state that we have not heard of yet is no end; the job's deadline is.
            default -> new TaskStatus.Working(Optional.empty(), "");
        };
    }

    boolean readable() {
        return status != null && !status.isEmpty();
    }

    Optional<URI> result() {
        Map<String, URI> made = layers == null ? Map.of() : layers;
        return Stream.of(Optional.ofNullable(videoUrl), Optional.ofNullable(made.get("foreground")))
                .flatMap(Optional::stream)
                .findFirst();
    }

    Optional<URI> captions() {
        return Optional.ofNullable(captionsUrl);
    }

    private Permanent reason() {
        String said = (failureCode == null ? "" : failureCode) + " " + (failureMessage == null ? "" : failureMessage);
        String words = said.toLowerCase(Locale.ROOT);
        if (REJECTED.matcher(words).find()) {
            return new Permanent(Permanent.Kind.CONTENT_REJECTED, JsonService.inShort(said));
        }
        return new Permanent(
                words.contains("insufficient") ? Permanent.Kind.OUT_OF_FUNDS : Permanent.Kind.FAILED,
                JsonService.inShort(said));
    }
}
