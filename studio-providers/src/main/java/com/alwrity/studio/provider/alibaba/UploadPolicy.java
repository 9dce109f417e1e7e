package com.alwrity.studio.provider.alibaba;

import com.alwrity.studio.provider.http.Multipart;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.stream.Stream;

/**
 * Leave to put a file into the service's temporary storage, for one model.
 *
 * @param host where the form is sent
 * @param folder below which the file must lie
 * @param mostMegabytes of a file; null where it is not said
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record UploadPolicy(
        @JsonProperty("upload_host") URI host,
        @JsonProperty("upload_dir") String folder,
        @JsonProperty("oss_access_key_id") String accessKeyId,
        String signature,
        String policy,
        @JsonProperty("x_oss_object_acl") String acl,
        @JsonProperty("x_oss_forbid_overwrite") String forbidOverwrite,
        @JsonProperty("max_file_size_mb") Integer mostMegabytes) {

    /** The answer that holds it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Granted(UploadPolicy data) {

        boolean whole() {
            return data != null
                    && data.host != null
                    && Stream.of(
                                    data.folder,
                                    data.accessKeyId,
                                    data.signature,
                                    data.policy,
                                    data.acl,
                                    data.forbidOverwrite)
                            .allMatch(part -> part != null && !part.isBlank());
        }
    }

    boolean takes(long bytes) {
        return mostMegabytes == null || bytes <= mostMegabytes * 1_000_000L;
    }

    /** The form up to its file, which must be its last part. */
    Multipart form(String key, String contentType) {
        return new Multipart()
                .text("OSSAccessKeyId", accessKeyId)
                .text("Signature", signature)
                .text("policy", policy)
                .text("key", key)
                .text("x-oss-object-acl", acl)
                .text("x-oss-forbid-overwrite", forbidOverwrite)
                .text("success_action_status", "200")
                .text("x-oss-content-type", contentType);
    }
}
