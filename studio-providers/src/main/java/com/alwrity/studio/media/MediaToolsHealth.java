package com.alwrity.studio.media;

import com.alwrity.studio.media.MediaEngine.Toolset;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Which ffmpeg runs here. Without one the studio starts and shows what it has, but takes nothing in. */
@Startup
@ApplicationScoped
public class MediaToolsHealth implements HealthCheck {

    @Inject
    private Ffmpeg ffmpeg;

    @Override
    public HealthCheckResponse call() {
        Toolset tools = ffmpeg.tools();
        return HealthCheckResponse.named("media-tools")
                .status(ffmpeg.available())
                .withData("ffmpeg", tools.ffmpeg())
                .withData("encoders", tools.encoders().size())
                .withData("filters", tools.filters().size())
                .build();
    }
}
