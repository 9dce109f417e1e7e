package com.alwrity.studio.preflight;

import com.alwrity.studio.operation.GeneratedVideo;
import com.alwrity.studio.operation.StudioRequest;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The fields of findings as the REST contract spells them. Create's form is flat and has every value under its own
 * name; of the other operations, the request's values stand below {@code request}.
 */
final class FieldNames {

    private static final String BELOW = "request.";

    private final Set<String> components;

    private FieldNames(Set<String> components) {
        this.components = components;
    }

    static FieldNames of(StudioRequest request) {
        return new FieldNames(
                request instanceof GeneratedVideo
                        ? Set.of()
                        : Arrays.stream(request.getClass().getRecordComponents())
                                .map(RecordComponent::getName)
                                .collect(Collectors.toSet()));
    }

    Finding spelt(Finding finding) {
        Map<String, Object> fix = new LinkedHashMap<>();
        finding.fix().forEach((field, value) -> fix.put(spelt(field), value));
        return new Finding(finding.severity(), spelt(finding.field()), finding.code(), finding.params(), fix);
    }

    private String spelt(String field) {
        // What a voice is to say is the prompt of its request.
        String own = field.equals("prompt") && !components.contains(field) ? "text" : field;
        return components.contains(own) ? BELOW + own : field;
    }
}
