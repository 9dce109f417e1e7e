package com.alwrity.studio.studio;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * What was filled in at Create, by a person or a program: every value may be absent or wrong until
 * {@link CreateStudio} has read it.
 *
 * @param mode text-to-video, image-to-video, extend or retake
 * @param prompt up to 2,500 characters
 * @param durationSeconds whole seconds
 * @param template sets what is absent here
 * @param platform a placement; sets the aspect ratio where it is absent here
 * @param variations 1–8
 * @param enhancePrompt improve the prompt before it is used
 * @param quality draft, standard or premium
 * @param model auto or a model's key
 * @param maxCost refuse if it would cost more, in US dollars
 * @param reuse take an identical earlier result for nothing
 * @param allowDowngrade take a lower quality where the wanted one cannot be had
 */
public record CreateForm(
        String mode,
        String prompt,
        String negativePrompt,
        UUID imageAssetId,
        UUID videoAssetId,
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
        BigDecimal maxCost,
        String title,
        List<String> tags,
        Boolean reuse,
        Boolean allowDowngrade) {

    /** The same with another prompt. */
    public CreateForm withPrompt(String other) {
        return new CreateForm(
                mode,
                other,
                negativePrompt,
                imageAssetId,
                videoAssetId,
                resolution,
                durationSeconds,
                aspectRatio,
                motion,
                audio,
                template,
                platform,
                variations,
                seed,
                enhancePrompt,
                quality,
                model,
                maxCost,
                title,
                tags,
                reuse,
                allowDowngrade);
    }
}
