package com.alwrity.studio.provider.google;

import com.alwrity.studio.provider.LiveModel;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;

/** The service's list of its models. It names neither their fields nor their prices. */
@JsonIgnoreProperties(ignoreUnknown = true)
record GoogleModels(List<Listed> models) {

    private static final String PREFIX = "models/";

    /**
     * A model of the list.
     *
     * @param name such as {@code models/veo-3.1-generate-preview}
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Listed(String name, String displayName, List<String> supportedGenerationMethods) {

        private boolean makesVideos() {
            return supportedGenerationMethods != null && supportedGenerationMethods.contains("predictLongRunning");
        }

        private LiveModel live() {
            String id = name.substring(PREFIX.length());
            return new LiveModel(id, displayName == null ? id : displayName, Optional.empty(), List.of(), List.of());
        }
    }

    boolean whole() {
        return models != null
                && models.stream()
                        .allMatch(model -> model.name() != null && model.name().startsWith(PREFIX));
    }

    List<LiveModel> ofVideos() {
        return models.stream().filter(Listed::makesVideos).map(Listed::live).toList();
    }
}
