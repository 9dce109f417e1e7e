package com.alwrity.studio.provider.wavespeed;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells whether a message is WaveSpeed's own: {@code v3,<hex>} of an HMAC with SHA-256 over the message's id, its time
 * and its body, with dots between them.
 */
final class WebhookSignature {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "whsec_";
    private static final String VERSION = "v3,";

    /** How old a message may be, and how far its clock may be ahead of ours. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final SecretKeySpec key;
    private final Clock clock;

    /** @param secret as the service hands it out; what follows its prefix is the key, byte by byte */
    WebhookSignature(String secret, Clock clock) {
        String plain = secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : secret;
        this.key = new SecretKeySpec(plain.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.clock = clock;
    }

    boolean proves(Map<String, String> headers, byte[] body) {
        String id = headers.getOrDefault("webhook-id", "");
        String time = headers.getOrDefault("webhook-timestamp", "");
        String signature = headers.getOrDefault("webhook-signature", "");
        if (id.isEmpty() || !time.matches("\\d{1,12}") || !isRecent(Instant.ofEpochSecond(Long.parseLong(time)))) {
            return false;
        }
        byte[] right = (VERSION + sign(id, time, body)).getBytes(StandardCharsets.US_ASCII);
        return Arrays.stream(signature.strip().split(" +"))
                .anyMatch(each -> MessageDigest.isEqual(right, each.getBytes(StandardCharsets.UTF_8)));
    }

    private boolean isRecent(Instant sent) {
        return Duration.between(sent, clock.instant()).abs().compareTo(TOLERANCE) <= 0;
    }

    private String sign(String id, String time, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((id + "." + time + ".").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }
}
