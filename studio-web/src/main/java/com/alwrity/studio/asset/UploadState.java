package com.alwrity.studio.asset;

import com.alwrity.studio.identity.Caller;
import java.time.Instant;
import java.util.UUID;

/**
 * An upload in parts, as it is kept beside its bytes.
 *
 * @param length bytes of the whole file
 * @param filename as the creator's device calls it; only shown
 * @param assetId what became of it; null until it is whole and taken in
 */
record UploadState(
        UUID id, UUID userId, UUID workspaceId, long length, String filename, Instant expiresAt, UUID assetId) {

    UploadState taken(UUID asset) {
        return new UploadState(id, userId, workspaceId, length, filename, expiresAt, asset);
    }

    /** Whoever began it, in the workspace where they began it. */
    boolean belongsTo(Caller caller) {
        return userId.equals(caller.userId()) && workspaceId.equals(caller.workspaceId());
    }
}
