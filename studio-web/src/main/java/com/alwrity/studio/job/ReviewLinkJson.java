package com.alwrity.studio.job;

import java.time.Instant;
import java.util.UUID;

/**
 * A link by which somebody from outside decides an approval.
 *
 * @param url the page that it opens, only in the answer that makes it
 */
public record ReviewLinkJson(UUID id, String reviewer, Instant madeAt, Instant revokedAt, String url) {

    static ReviewLinkJson of(ReviewLinkView view, String url) {
        return new ReviewLinkJson(view.id(), view.reviewer(), view.madeAt(), view.revokedAt(), url);
    }
}
