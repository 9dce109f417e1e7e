package com.alwrity.studio.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The REST interface: all resources under one path, all bodies through {@link JsonBodies}. */
@ApplicationPath(StudioApi.PATH)
public class StudioApi extends Application {

    public static final String PATH = "/api/video-studio";

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                // The server's own JSON binding would take turns with ours.
                "jersey.config.jsonFeature", "studio",
                "jersey.config.server.wadl.disableWadl", true,
                // A location is given as a path: a proxy in front may speak under another name.
                "jersey.config.server.headers.location.relative.resolution.disabled", true);
    }
}
