package com.alwrity.studio.asset;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Studio;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known of an asset before its file is read.
 *
 * @param parents the assets that it was made from, by the field that named them
 */
public record NewAsset(
        UUID workspaceId,
        UUID ownerId,
        String title,
        List<String> tags,
        Studio studio,
        Provenance provenance,
        Optional<Made> made,
        Map<String, UUID> parents) {

    /** The job that made it, and what it cost. */
    public record Made(
            UUID jobId, OperationKind operation, String modelKey, String prompt, Money estimated, Money actual) {}
}
