package com.alwrity.studio.governance;

import com.alwrity.studio.persistence.JsonColumn;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;

@Converter
public class DetailsColumn extends JsonColumn<Map<String, Object>>
        implements AttributeConverter<Map<String, Object>, Object> {

    public DetailsColumn() {
        super(new TypeReference<>() {});
    }
}
