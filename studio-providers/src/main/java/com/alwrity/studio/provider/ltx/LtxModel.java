package com.alwrity.studio.provider.ltx;

import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.http.JsonService;

/**
 * A model as the catalogue names it, {@code <name>:<endpoint>}: the same model does different things at different
 * addresses.
 */
record LtxModel(String name, String endpoint) {

    static LtxModel of(String providerModel) throws Permanent {
        String[] parts = providerModel.split(":");
        if (parts.length != 2 || !JsonService.segment(parts[1])) {
            throw new Permanent(Permanent.Kind.MODEL_GONE, "Not <name>:<endpoint>: " + providerModel);
        }
        return new LtxModel(parts[0], parts[1]);
    }
}
