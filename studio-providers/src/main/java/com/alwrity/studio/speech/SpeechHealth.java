package com.alwrity.studio.speech;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Which voices this machine has. */
@Startup
@ApplicationScoped
public class SpeechHealth implements HealthCheck {

    @Inject
    private Speech speech;

    @Override
    public HealthCheckResponse call() {
        Map<String, Long> engines = speech.voices().stream()
                .collect(Collectors.groupingBy(Voice::engine, LinkedHashMap::new, Collectors.counting()));
        String voices = engines.entrySet().stream()
                .map(engine -> engine.getKey() + " (" + engine.getValue() + ")")
                .collect(Collectors.joining(", "));
        return HealthCheckResponse.named("speech")
                .up()
                .withData("voices", voices)
                .build();
    }
}
