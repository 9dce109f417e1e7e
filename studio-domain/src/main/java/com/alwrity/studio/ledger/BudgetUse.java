package com.alwrity.studio.ledger;

/**
 * A budget and what has been taken from it in its current period: paid, or set aside for runs that have not ended.
 *
 * @param subject the name of the member or token; null for the whole workspace
 */
public record BudgetUse(Budget budget, Credits used, String subject) {

    /** What is left of it; never below nothing. */
    public Credits left() {
        Credits amount = budget.amount();
        return used.compareTo(amount) >= 0 ? Credits.ZERO : amount.minus(used);
    }

    public boolean exceeded() {
        return used.compareTo(budget.amount()) > 0;
    }

    /** How much of it is taken; of a budget of nothing, all. */
    public int percent() {
        long amount = budget.amount().thousandths();
        return amount == 0 ? 100 : (int) Math.min(Integer.MAX_VALUE, 100 * used.thousandths() / amount);
    }
}
