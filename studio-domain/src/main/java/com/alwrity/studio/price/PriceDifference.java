package com.alwrity.studio.price;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What one list of prices says otherwise than another.
 *
 * @param model null for what holds for all that have no price of their own
 * @param before empty where it had none of its own
 * @param after empty where it has none of its own any more
 */
public record PriceDifference(String model, Optional<ModelPrice> before, Optional<ModelPrice> after) {

    /** In the order of the models, that of all first. */
    public static List<PriceDifference> between(PriceList before, PriceList after) {
        List<PriceDifference> found = new ArrayList<>();
        if (before.markupPercent().compareTo(after.markupPercent()) != 0) {
            found.add(new PriceDifference(
                    null,
                    Optional.of(ModelPrice.markup(before.markupPercent())),
                    Optional.of(ModelPrice.markup(after.markupPercent()))));
        }
        TreeSet<String> models = new TreeSet<>(before.models().keySet());
        models.addAll(after.models().keySet());
        for (String model : models) {
            ModelPrice old = before.models().get(model);
            ModelPrice now = after.models().get(model);
            if (!Objects.equals(old, now)) {
                found.add(new PriceDifference(model, Optional.ofNullable(old), Optional.ofNullable(now)));
            }
        }
        return found;
    }
}
