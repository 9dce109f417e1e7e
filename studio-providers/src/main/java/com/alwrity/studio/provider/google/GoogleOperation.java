package com.alwrity.studio.provider.google;

import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.TaskStatus;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A long-running operation as it comes over the wire. While it works it says nothing more than its name.
 *
 * @param name with slashes, such as {@code models/veo-3.1-generate-preview/operations/x1}
 * @param done null or false while it works
 * @param error why it failed; else null
 * @param response what came of it; else null
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record GoogleOperation(String name, Boolean done, GoogleError error, Response response) {

    private static final Pattern NAME =
            Pattern.compile("(models/[A-Za-z0-9][A-Za-z0-9._-]{0,100}/)?operations/[A-Za-z0-9][A-Za-z0-9._-]{0,200}");

    /** What came of an operation. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Response(Videos generateVideoResponse) {}

    /**
     * The videos that were made.
     *
     * @param raiMediaFilteredCount how many were made and are not shown, for what can be seen in them
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Videos(List<Sample> generatedSamples, Integer raiMediaFilteredCount, List<String> raiMediaFilteredReasons) {}

    /** One of the videos. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Sample(Video video) {}

    /** Where it can be fetched, for two days. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Video(URI uri) {}

    /** Whether it can stand in an address as it is, so that it cannot lead anywhere else. */
    static boolean isName(String name) {
        return name != null && NAME.matcher(name).matches();
    }

    boolean named() {
        return isName(name);
    }

    Optional<URI> video() {
        return videos().map(Videos::generatedSamples)
                .flatMap(samples -> samples.stream()
                        .map(Sample::video)
                        .filter(Objects::nonNull)
                        .map(Video::uri)
                        .filter(Objects::nonNull)
                        .findFirst());
    }

    TaskStatus status() {
        if (!Boolean.TRUE.equals(done)) {
            return new TaskStatus.Working(Optional.empty(), "");
        }
        if (error != null) {
            return new TaskStatus.Failed(error.reason());
        }
        return video().isPresent() ? new TaskStatus.Done(Optional.empty()) : new TaskStatus.Failed(withheld());
    }

    /** An operation that ends well and shows nothing was filtered, whether it says so or not. */
    private Permanent withheld() {
        int filtered = videos().map(Videos::raiMediaFilteredCount).orElse(0);
        int reasons =
                videos().map(Videos::raiMediaFilteredReasons).map(List::size).orElse(0);
        return new Permanent(
                Permanent.Kind.CONTENT_REJECTED, "Videos withheld: " + filtered + "; reasons given: " + reasons);
    }

    private Optional<Videos> videos() {
        return Optional.ofNullable(response).map(Response::generateVideoResponse);
    }
}
