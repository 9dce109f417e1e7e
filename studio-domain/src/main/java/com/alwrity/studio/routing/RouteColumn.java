package com.alwrity.studio.routing;

import com.alwrity.studio.persistence.JsonColumn;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;

@Converter
public class RouteColumn extends JsonColumn<Route> {

    public RouteColumn() {
        super(new TypeReference<>() {});
    }
}
