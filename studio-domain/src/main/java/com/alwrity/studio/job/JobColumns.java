package com.alwrity.studio.job;

import com.alwrity.studio.operation.StudioRequest;
import com.alwrity.studio.persistence.JsonColumn;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** The jsonb columns of a job. */
final class JobColumns {

    private JobColumns() {}

    @Converter
    public static class Request extends JsonColumn<StudioRequest> implements AttributeConverter<StudioRequest, Object> {
        public Request() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    public static class Tags extends JsonColumn<List<String>> implements AttributeConverter<List<String>, Object> {
        public Tags() {
            super(new TypeReference<>() {});
        }
    }
}
