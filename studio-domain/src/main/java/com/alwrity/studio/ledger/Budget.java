package com.alwrity.studio.ledger;

import java.util.UUID;

/**
 * What may be spent.
 *
 * @param subjectId the member or token; null for the whole workspace
 * @param amount nothing for none at all
 * @param hard whether runs above it are refused; else it only warns
 * @param version of this row; an edit names the one that it was made from
 */
public record Budget(
        UUID id,
        UUID workspaceId,
        BudgetScope scope,
        UUID subjectId,
        BudgetPeriod period,
        Credits amount,
        boolean hard,
        long version) {}
