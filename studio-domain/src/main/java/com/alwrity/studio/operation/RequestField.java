package com.alwrity.studio.operation;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value of an operation's request: what it may be, and what stands for it where it is absent. All of it is said by
 * the request's record and the annotations of its components.
 *
 * @param type of the component
 * @param required whether it must be there, and a text must say something
 * @param fallback what stands for it where it is absent; null for nothing
 * @param limit characters of a text; null where its form alone limits it
 * @param pattern what a text must match; null for any text
 * @param from the least that a number may be; null for any number
 * @param to the most that a number may be; null for any number
 */
public record RequestField(
        String name,
        Class<?> type,
        boolean required,
        Object fallback,
        Integer limit,
        String pattern,
        Long from,
        Long to) {

    private static final Map<String, Object> FALLBACKS = Map.of(
            "prompt",
            "",
            "text",
            "",
            "resolution",
            Resolution.P720,
            "voice",
            "auto",
            "language",
            "en",
            "faceIndex",
            0,
            "medium",
            Medium.VIDEO,
            "order",
            TurnOrder.TOGETHER);

    /** Those of an operation, in the order of its request's components. */
    public static List<RequestField> of(OperationKind operation) {
        return Arrays.stream(operation.request().getRecordComponents())
                .map(RequestField::of)
                .toList();
    }

    private static RequestField of(RecordComponent component) {
        boolean absent = said(component, Nullable.class, there -> true).orElse(false);
        boolean words = said(component, NotBlank.class, there -> true).orElse(false);
        Object fallback = absent || words ? null : FALLBACKS.get(component.getName());
        return new RequestField(
                component.getName(),
                component.getType(),
                !absent && fallback == null,
                fallback,
                said(component, Size.class, Size::max).orElse(null),
                said(component, Pattern.class, Pattern::regexp).orElse(null),
                said(component, Min.class, Min::value).orElse(null),
                said(component, Max.class, Max::value).orElse(null));
    }

    private static <A extends Annotation, T> Optional<T> said(
            RecordComponent component, Class<A> annotation, Function<A, T> what) {
        return Optional.ofNullable(component.getAccessor().getAnnotation(annotation))
                .map(what);
    }
}
