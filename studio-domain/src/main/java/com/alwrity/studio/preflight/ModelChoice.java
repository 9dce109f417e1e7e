package com.alwrity.studio.preflight;

import com.alwrity.studio.catalog.Misfit;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.ledger.Money;
import java.util.List;

/**
 * A model of the asked operation, held against an order.
 *
 * @param usable whether its provider can be used here now: installed, switched on, with a key where it needs one
 * @param misfits what it cannot do of the order; empty if it can do all
 * @param estimate what all runs of the order would cost; null where only the provider can tell
 * @param ownSound what the model's own sound adds to that; null where it makes none, or makes it always
 * @param eta seconds for one run
 */
public record ModelChoice(
        Model model, boolean usable, List<Misfit> misfits, Money estimate, Money ownSound, Quote.Eta eta) {

    public ModelChoice {
        misfits = List.copyOf(misfits);
    }

    /** Whether it can do the order as it is. */
    public boolean possible() {
        return usable && misfits.isEmpty();
    }
}
