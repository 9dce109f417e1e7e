package com.alwrity.studio.asset;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.media.RenditionKind;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Studio;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An asset as it is shown. Where something was uploaded, operation, model, job, prompt and costs are null. */
public record AssetView(
        UUID id,
        UUID ownerId,
        MediaKind kind,
        String title,
        AssetState state,
        Instant createdAt,
        Instant trashedAt,
        Studio studio,
        OperationKind operation,
        String modelKey,
        UUID jobId,
        String prompt,
        List<String> tags,
        boolean favorite,
        MediaInfo media,
        String sha256,
        List<RenditionView> renditions,
        List<UUID> parents,
        List<UUID> children,
        Provenance provenance,
        Money estimated,
        Money actual,
        long plays,
        long downloads,
        String errorCode) {

    public Optional<RenditionView> rendition(RenditionKind kind) {
        return renditions.stream().filter(rendition -> rendition.kind() == kind).findFirst();
    }

    static Money money(BigDecimal amount) {
        return amount == null ? null : new Money(amount);
    }
}
