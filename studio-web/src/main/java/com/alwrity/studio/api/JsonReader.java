package com.alwrity.studio.api;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reads JSON from outside: a typing error is refused, never ignored or guessed at. */
public final class JsonReader {

    /** Bytes of a JSON body. */
    public static final int MAX_BYTES = 1_000_000;

    private static final ObjectMapper STRICT = strict();

    private JsonReader() {}

    /**
     * @throws StudioException MALFORMED if it is no JSON, INVALID naming the field that is unknown or of a wrong type,
     *     TOO_LARGE
     */
    public static Object read(InputStream in, Type type) throws IOException {
        return refusing(() -> {
            Object value = STRICT.readerFor(STRICT.constructType(type))
                    .readValue(new LimitedStream(in, MAX_BYTES, "request.too_large"));
            if (value == null) {
                throw malformed(0, 0);
            }
            return value;
        });
    }

    /**
     * The same, and which fields stood there: null is not the same as nothing.
     *
     * @throws StudioException as {@link #read}
     */
    public static <T extends Record> Given<T> readGiven(InputStream in, Class<T> type) throws IOException {
        ObjectNode body = readTree(in);
        Set<String> names = new HashSet<>();
        body.fieldNames().forEachRemaining(names::add);
        return new Given<>(type.cast(convert(body, type)), names);
    }

    /** @throws StudioException as {@link #read}, of what JSON itself asks for */
    public static ObjectNode readTree(InputStream in) throws IOException {
        return (ObjectNode) read(in, ObjectNode.class);
    }

    /**
     * A part of a body, once it is known what it must be.
     *
     * @throws StudioException INVALID naming the field within the part that is unknown or of a wrong type
     */
    public static Object convert(JsonNode part, Class<?> type) {
        try {
            return refusing(() -> STRICT.readerFor(type).readValue(part));
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing is read here", e);
        }
    }

    /** What reads a value of JSON. */
    private interface Reading {
        Object read() throws IOException;
    }

    private static Object refusing(Reading reading) throws IOException {
        try {
            return reading.read();
        } catch (UnrecognizedPropertyException e) {
            throw StudioException.invalid(new Violation(field(e), "unknown_field"));
        } catch (JsonMappingException e) {
            throw refusal(e);
        } catch (JsonProcessingException e) {
            throw malformed(e);
        } catch (CharConversionException e) {
            throw malformed(0, 0);
        }
    }

    private static ObjectMapper strict() {
        JsonMapper.Builder mapper = new JsonMapper.Builder(
                        (JsonMapper) Json.mapper().copy())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        // An amount may be a number or, to be exact, a decimal string.
        mapper.withCoercionConfig(
                LogicalType.Float,
                amounts -> amounts.setCoercion(CoercionInputShape.String, CoercionAction.TryConvert)
                        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail));
        mapper.withCoercionConfig(
                LogicalType.Textual,
                texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
        return mapper.build();
    }

    private static StudioException refusal(JsonMappingException e) {
        if (e.getCause() instanceof StudioException tooLarge) {
            return tooLarge;
        }
        boolean syntax =
                e.getCause() instanceof StreamReadException && !(e.getCause() instanceof InputCoercionException);
        return syntax || e.getPath().isEmpty()
                ? malformed(e)
                : StudioException.invalid(new Violation(field(e), "wrong_type"));
    }

    private static String field(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static StudioException malformed(JsonProcessingException e) {
        return e.getLocation() == null
                ? malformed(0, 0)
                : malformed(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
    }

    private static StudioException malformed(int line, int column) {
        return new StudioException(
                StudioException.Kind.MALFORMED, "json.malformed", Map.of("line", line, "column", column));
    }
}
