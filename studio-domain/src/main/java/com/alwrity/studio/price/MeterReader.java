package com.alwrity.studio.price;

import com.alwrity.studio.catalog.PriceRule;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Reads a rule that need not say that it meters: here, no other can stand. */
class MeterReader extends JsonDeserializer<PriceRule.Metered> {

    @Override
    public PriceRule.Metered deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonNode rule = context.readTree(parser);
        if (rule instanceof ObjectNode given) {
            given.put("per", "metered");
        }
        return (PriceRule.Metered) context.readTreeAsValue(rule, PriceRule.class);
    }

    @Override
    public PriceRule.Metered deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer type) throws IOException {
        return deserialize(parser, context);
    }
}
