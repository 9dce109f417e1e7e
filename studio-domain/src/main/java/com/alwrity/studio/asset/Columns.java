package com.alwrity.studio.asset;

import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.persistence.JsonColumn;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** The jsonb columns of an asset. */
final class Columns {

    private Columns() {}

    @Converter
    public static class Media extends JsonColumn<MediaInfo> implements AttributeConverter<MediaInfo, Object> {
        public Media() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    public static class Tags extends JsonColumn<List<String>> implements AttributeConverter<List<String>, Object> {
        public Tags() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    public static class Origin extends JsonColumn<Provenance> implements AttributeConverter<Provenance, Object> {
        public Origin() {
            super(new TypeReference<>() {});
        }
    }
}
