package com.alwrity.studio.notification;

import com.alwrity.studio.persistence.JsonColumn;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;

/** A few words about an event, as JSON. */
@Converter
public class EventDetails extends JsonColumn<Map<String, Object>>
        implements AttributeConverter<Map<String, Object>, Object> {

    public EventDetails() {
        super(new TypeReference<>() {});
    }
}
