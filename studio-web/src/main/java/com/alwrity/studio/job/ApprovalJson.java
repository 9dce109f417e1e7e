package com.alwrity.studio.job;

import com.alwrity.studio.api.MoneyJson;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * An order that somebody has to approve of, or had to; its id is the job's.
 *
 * @param atMost what it may cost
 * @param mayDecide whether the caller may decide it now
 */
public record ApprovalJson(
        UUID id,
        ApprovalState state,
        String askedBy,
        Instant askedAt,
        Instant expiresAt,
        Instant decidedAt,
        String decidedBy,
        String reason,
        String prompt,
        MoneyJson atMost,
        boolean mayDecide,
        JobJson job) {

    static ApprovalJson of(ApprovalView approval, Locale locale) {
        return new ApprovalJson(
                approval.job().id(),
                approval.state(),
                approval.asker(),
                approval.askedAt(),
                approval.expiresAt(),
                approval.decidedAt(),
                approval.decider(),
                approval.reason(),
                approval.job().prompt(),
                MoneyJson.of(approval.job().ceiling()),
                approval.mine(),
                JobJson.of(approval.job(), locale));
    }
}
