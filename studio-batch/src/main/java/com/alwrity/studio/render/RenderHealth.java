package com.alwrity.studio.render;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** How many films this node draws at once. */
@Startup
@ApplicationScoped
public class RenderHealth implements HealthCheck {

    @Inject
    private RenderCrew crew;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("renders")
                .up()
                .withData("render-slots", crew.threads())
                .build();
    }
}
