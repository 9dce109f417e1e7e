package com.alwrity.studio.catalog;

import com.alwrity.studio.api.MoneyJson;
import java.util.List;

/** Where a provider's own list and the catalogue part; {@code proposal} is the change that would settle it. */
public record DifferenceJson(
        ModelDifference.Kind kind,
        String key,
        String providerModel,
        String name,
        MoneyJson was,
        MoneyJson now,
        List<String> missing,
        List<String> unknown,
        List<String> required,
        ModelChangesRequest.ChangeJson proposal) {

    static DifferenceJson of(ModelDifference difference) {
        return new DifferenceJson(
                difference.kind(),
                difference.key(),
                difference.providerModel(),
                difference.name(),
                MoneyJson.of(difference.was()),
                MoneyJson.of(difference.now()),
                difference.missing(),
                difference.unknown(),
                difference.required(),
                difference.proposal().map(ModelChangesRequest.ChangeJson::of).orElse(null));
    }
}
