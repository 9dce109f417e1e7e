package com.alwrity.studio.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.server.Database;

/** Looks into the ledger from outside. */
public final class Book {

    private Book() {}

    /** Everything sums to zero, every balance is the sum of its entries, and no hold is forgotten. */
    public static void assertProven(Database database) {
        assertThat(database.number("select coalesce(sum(amount), 0) from entry"))
                .as("sum of all entries")
                .isZero();
        assertThat(database.number("select count(*) from account a where a.balance <>"
                        + " coalesce((select sum(amount) from entry e where e.account_id = a.id), 0)"))
                .as("balances that are not the sum of their entries")
                .isZero();
        assertThat(database.number("select coalesce(sum(balance), 0) from account where kind = 'HELD'"))
                .as("held for jobs that have ended")
                .isEqualTo(database.number("select coalesce(sum(held), 0) from job where state not in"
                        + " ('SUCCEEDED', 'FAILED', 'CANCELLED', 'REJECTED')"));
    }
}
