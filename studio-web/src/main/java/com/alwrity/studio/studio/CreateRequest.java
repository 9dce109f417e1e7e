package com.alwrity.studio.studio;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The body of {@code POST /create}: a form as {@link CreateForm} has it, or the quote that is to be run. */
public record CreateRequest(
        UUID quoteId,
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

    /** The quote to be run; a quote fixes everything, so nothing may stand beside it. */
    Optional<UUID> quoted() {
        if (quoteId != null && !equals(of(quoteId))) {
            throw StudioException.invalid(new Violation("quoteId", "not_alone"));
        }
        return Optional.ofNullable(quoteId);
    }

    public CreateForm form() {
        return new CreateForm(
                mode,
                prompt,
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

    /** The same with the files that came with it. */
    CreateRequest with(Optional<UUID> image, Optional<UUID> sound) {
        return new CreateRequest(
                quoteId,
                mode,
                prompt,
                negativePrompt,
                image.orElse(imageAssetId),
                videoAssetId,
                resolution,
                durationSeconds,
                aspectRatio,
                motion,
                sound.map(this::sound).orElse(audio),
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

    private AudioForm sound(UUID assetId) {
        return audio == null
                ? new AudioForm("upload", assetId, null, null, null)
                : new AudioForm(audio.kind(), assetId, audio.text(), audio.voice(), audio.language());
    }

    private static CreateRequest of(UUID quoteId) {
        return new CreateRequest(
                quoteId, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null);
    }
}
