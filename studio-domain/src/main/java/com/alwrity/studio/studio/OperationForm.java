package com.alwrity.studio.studio;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What was filled in for an operation, by a person or a program, or the quote that is to be run: every value may be
 * absent or wrong until {@link OperationStudio} has read it. It is the body of {@code POST /operations/{operation}}.
 *
 * @param quoteId a quote to be run as it is; nothing else stands beside it
 * @param request the operation's own values, by the names of its request's components, as JSON has them
 * @param quality draft, standard or premium
 * @param model auto or a model's key
 * @param prefer price, speed or reliability; absent: what counts in this studio
 * @param maxCost refuse if it would cost more, in US dollars
 * @param reuse take an identical earlier result for nothing
 * @param allowDowngrade take a lower quality where the wanted one cannot be had
 * @param variations 1–8
 * @param consent that the persons shown or heard agree, where the operation asks for it
 */
public record OperationForm(
        UUID quoteId,
        Map<String, Object> request,
        String quality,
        String model,
        String prefer,
        BigDecimal maxCost,
        String title,
        List<String> tags,
        Boolean reuse,
        Boolean allowDowngrade,
        Integer variations,
        Boolean consent)
        implements RunForm {

    public OperationForm {
        request = request == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(request));
    }

    /** A form with these values, named as the REST contract names them. */
    public static OperationForm of(Map<String, ?> values) {
        return Json.mapper().convertValue(values, OperationForm.class);
    }

    /** The quote to be run; a quote fixes everything, so nothing may stand beside it. */
    public Optional<UUID> quoted() {
        if (quoteId != null && !equals(of(Map.of("quoteId", quoteId)))) {
            throw StudioException.invalid(new Violation("quoteId", "not_alone"));
        }
        return Optional.ofNullable(quoteId);
    }
}
