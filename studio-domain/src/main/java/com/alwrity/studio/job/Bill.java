package com.alwrity.studio.job;

import com.alwrity.studio.ledger.Money;

/**
 * What a run comes to.
 *
 * @param cost what the provider took
 * @param owed what the workspace owes for it, before its ceiling
 */
record Bill(Cost cost, Money owed) {}
