package com.alwrity.studio.ledger;

import java.util.UUID;

/**
 * Somebody or something that can have a budget of its own.
 *
 * @param id null for the whole workspace
 * @param name empty for the whole workspace
 */
public record BudgetSubject(BudgetScope scope, UUID id, String name) {}
