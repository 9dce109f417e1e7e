package com.alwrity.studio.provider.wavespeed;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A message of the stubbed service, signed as the published contract says; written without a look at the adapter. */
public record WebhookMessage(Map<String, String> headers, byte[] body) {

    public static WebhookMessage signed(String secret, String id, Instant at, byte[] body) {
        String time = Long.toString(at.getEpochSecond());
        String text = id + "." + time + "." + new String(body, StandardCharsets.UTF_8);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(
                    secret.substring("whsec_".length()).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            String signature = HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
            return new WebhookMessage(
                    Map.of("webhook-id", id, "webhook-timestamp", time, "webhook-signature", "v3," + signature), body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
