package com.alwrity.studio.operation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Collects the assets of a request under the names of the fields that carry them. */
final class RequestInputs {

    private RequestInputs() {}

    static Map<String, UUID> of(String field, UUID asset, Sound sound) {
        Map<String, UUID> inputs = new LinkedHashMap<>();
        if (asset != null) {
            inputs.put(field, asset);
        }
        if (sound instanceof Sound.Upload upload) {
            inputs.put("audio.assetId", upload.assetId());
        }
        return inputs;
    }
}
