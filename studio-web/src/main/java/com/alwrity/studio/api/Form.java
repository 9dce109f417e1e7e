package com.alwrity.studio.api;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.ws.rs.core.EntityPart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of a multipart form, by name; parts that nobody asked for are refused. */
public final class Form {

    private final Map<String, EntityPart> parts = new HashMap<>();

    public Form(List<EntityPart> all, List<String> known) {
        for (EntityPart part : all) {
            if (!known.contains(part.getName())) {
                throw StudioException.invalid(new Violation(part.getName(), "unknown_field"));
            }
            if (parts.put(part.getName(), part) != null) {
                throw StudioException.invalid(new Violation(part.getName(), "too_many", Map.of("limit", 1)));
            }
        }
    }

    public EntityPart require(String name) {
        return find(name).orElseThrow(() -> StudioException.invalid(Violation.required(name)));
    }

    public Optional<EntityPart> find(String name) {
        return Optional.ofNullable(parts.get(name));
    }
}
