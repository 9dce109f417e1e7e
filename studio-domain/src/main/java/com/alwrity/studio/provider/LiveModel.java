package com.alwrity.studio.provider;

import com.alwrity.studio.ledger.Money;
import java.util.List;
import java.util.Optional;

/**
 * A model as its provider lists it now.
 *
 * @param providerModel the provider's own name of it
 * @param name for people
 * @param basePrice of the cheapest run, where the list tells
 * @param fields of its request; empty where the list does not tell
 * @param required those of the fields that it insists on
 */
public record LiveModel(
        String providerModel, String name, Optional<Money> basePrice, List<String> fields, List<String> required) {

    public LiveModel {
        fields = List.copyOf(fields);
        required = List.copyOf(required);
    }
}
