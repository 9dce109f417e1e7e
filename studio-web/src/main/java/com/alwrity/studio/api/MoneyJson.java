package com.alwrity.studio.api;

import com.alwrity.studio.ledger.Money;
import java.math.BigDecimal;

/**
 * An amount of money, and the same in credits.
 *
 * @param amount a decimal, as text so that nothing rounds it
 * @param currency ISO 4217
 */
public record MoneyJson(String amount, String currency, BigDecimal credits) {

    /** Null for null. */
    public static MoneyJson of(Money money) {
        return money == null
                ? null
                : new MoneyJson(money.plain(), Money.CURRENCY, money.inCredits().value());
    }
}
