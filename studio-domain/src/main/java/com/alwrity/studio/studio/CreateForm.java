package com.alwrity.studio.studio;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What was filled in at Create, by a person or a program, or the quote that is to be run: every value may be absent or
 * wrong until {@link CreateStudio} has read it. It is the body of {@code POST /create}.
 *
 * @param quoteId a quote to be run as it is; nothing else stands beside it
 * @param mode text-to-video, image-to-video, extend or retake
 * @param prompt up to 2,500 characters
 * @param startSeconds where the part that is made anew begins; absent: at the beginning
 * @param lengthSeconds how long that part is; absent: up to the end
 * @param durationSeconds whole seconds; of extend, how many more
 * @param template sets what is absent here
 * @param platform a placement; sets the aspect ratio where it is absent here
 * @param variations 1–8
 * @param enhancePrompt improve the prompt before it is used
 * @param quality draft, standard or premium
 * @param model auto or a model's key
 * @param prefer price, speed or reliability; absent: what counts in this studio
 * @param maxCost refuse if it would cost more, in US dollars
 * @param reuse take an identical earlier result for nothing
 * @param allowDowngrade take a lower quality where the wanted one cannot be had
 */
public record CreateForm(
        UUID quoteId,
        String mode,
        String prompt,
        String negativePrompt,
        UUID imageAssetId,
        UUID videoAssetId,
        Double startSeconds,
        Double lengthSeconds,
        String resolution,
        Integer durationSeconds,
        String aspectRatio,
        String motion,
        AudioForm audio,
        String template,
        String platform,
        Integer variations,
        Long seed,
        Boolean enhancePrompt,
        String quality,
        String model,
        String prefer,
        BigDecimal maxCost,
        String title,
        List<String> tags,
        Boolean reuse,
        Boolean allowDowngrade)
        implements RunForm {

    /** A form with these values, named as the REST contract names them. */
    public static CreateForm of(Map<String, ?> values) {
        return Json.mapper().convertValue(filled(Json.mapper().createObjectNode(), values), CreateForm.class);
    }

    /** The same with other values, named as the REST contract names them; {@code audio.kind} is one, too. */
    public CreateForm with(Map<String, ?> changes) {
        return Json.mapper().convertValue(filled(Json.mapper().valueToTree(this), changes), CreateForm.class);
    }

    /** The quote to be run; a quote fixes everything, so nothing may stand beside it. */
    public Optional<UUID> quoted() {
        if (quoteId != null && !equals(of(Map.of("quoteId", quoteId)))) {
            throw StudioException.invalid(new Violation("quoteId", "not_alone"));
        }
        return Optional.ofNullable(quoteId);
    }

    private static ObjectNode filled(ObjectNode form, Map<String, ?> values) {
        values.forEach((field, value) -> {
            int dot = field.indexOf('.');
            ObjectNode part = dot < 0 ? form : form.withObject("/" + field.substring(0, dot));
            part.set(field.substring(dot + 1), Json.mapper().valueToTree(value));
        });
        return form;
    }
}
