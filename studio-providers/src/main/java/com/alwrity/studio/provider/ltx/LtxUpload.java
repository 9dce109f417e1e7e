package com.alwrity.studio.provider.ltx;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.Map;

/**
 * A place for one of our files.
 *
 * @param address where it is put, within an hour
 * @param headers that must go along as they are
 * @param storageUri its name in requests, for 24 hours
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record LtxUpload(
        @JsonProperty("upload_url") URI address,
        @JsonProperty("required_headers") Map<String, String> headers,
        @JsonProperty("storage_uri") String storageUri) {

    LtxUpload {
        headers = headers == null ? Map.of() : headers;
    }

    boolean whole() {
        return address != null && storageUri != null;
    }
}
