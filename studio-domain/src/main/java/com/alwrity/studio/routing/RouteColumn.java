package com.alwrity.studio.routing;

import com.alwrity.studio.persistence.JsonColumn;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class RouteColumn extends JsonColumn<Route> implements AttributeConverter<Route, Object> {

    public RouteColumn() {
        super(new TypeReference<>() {});
    }
}
