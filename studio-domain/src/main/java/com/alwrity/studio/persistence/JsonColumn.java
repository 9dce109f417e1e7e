package com.alwrity.studio.persistence;

import com.alwrity.studio.json.Json;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;

/**
 * Keeps a value in a jsonb column. One small subclass per type, as JPA wants converters without parameters; each names
 * {@code AttributeConverter<T, Object>} itself once more, as EclipseLink takes the last type it finds on the class for
 * the column's.
 */
public abstract class JsonColumn<T> implements AttributeConverter<T, Object> {

    private final TypeReference<T> type;

    protected JsonColumn(TypeReference<T> type) {
        this.type = type;
    }

    @Override
    public Object convertToDatabaseColumn(T value) {
        return value == null ? null : Json.write(value);
    }

    @Override
    public T convertToEntityAttribute(Object column) {
        // The driver hands jsonb over as a PGobject, whose text form is the JSON itself.
        return column == null ? null : Json.read(column.toString(), type);
    }
}
