package com.alwrity.studio.governance;

import com.alwrity.studio.persistence.JsonColumn;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class DetailsColumn extends JsonColumn<JsonNode> implements AttributeConverter<JsonNode, Object> {

    public DetailsColumn() {
        super(new TypeReference<>() {});
    }
}
