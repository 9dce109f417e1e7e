package com.alwrity.studio.job;

import com.alwrity.studio.asset.AssetView;
import java.time.Instant;
import java.util.List;

/**
 * What somebody from outside is asked.
 *
 * @param reviewer whom the link was made for
 * @param workspace the name of who asks
 * @param asker the name of who wants it
 * @param inputs what it is made from, as far as it is still there
 */
public record Review(
        JobView job,
        ApprovalState state,
        String reviewer,
        String workspace,
        String asker,
        Instant expiresAt,
        List<AssetView> inputs) {

    public Review {
        inputs = List.copyOf(inputs);
    }
}
