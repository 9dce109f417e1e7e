package com.alwrity.studio.provider.heygen;

import com.alwrity.studio.provider.http.JsonService;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A piece of work there, under a name that says where to ask for it.
 *
 * @param id the service's own name; for speech, which has none, the address of the sound in Base64
 */
record HeyGenTask(HeyGenResource resource, String id) {

    /** A task that was done when it was taken. */
    static HeyGenTask finishedAt(URI address) {
        byte[] bytes = address.toString().getBytes(StandardCharsets.UTF_8);
        return new HeyGenTask(
                HeyGenResource.SPEECH, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty for a name that is none of ours. */
    static Optional<HeyGenTask> of(String name) {
        int slash = name.lastIndexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String id = name.substring(slash + 1);
        return HeyGenResource.of(name.substring(0, slash))
                .filter(resource ->
                        resource == HeyGenResource.SPEECH ? id.matches("[A-Za-z0-9_-]+") : JsonService.segment(id))
                .map(resource -> new HeyGenTask(resource, id));
    }

    String name() {
        return resource.path() + "/" + id;
    }

    /** Where its state is asked for. */
    String path() {
        return "/v3/" + name();
    }

    boolean finishedWhenTaken() {
        return resource == HeyGenResource.SPEECH;
    }

    /** Where the result of what was finished when it was taken is. */
    URI address() {
        return URI.create(new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8));
    }
}
