package com.alwrity.studio.ledger;

import com.alwrity.studio.identity.Caller;
import java.util.UUID;

/**
 * For whom something is spent, as budgets tell it apart.
 *
 * @param tokenId null for a run from a page
 */
public record Spender(UUID workspaceId, UUID userId, UUID tokenId) {

    public static Spender of(Caller caller) {
        return new Spender(caller.workspaceId(), caller.userId(), caller.tokenId());
    }
}
