package com.alwrity.studio.persistence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key as it follows from a secret by HKDF (RFC 5869).
 *
 * @param name tells keys apart, and nothing of the secret
 */
record SealKey(String name, SecretKeySpec key) {

    private static final String PURPOSE = "video-studio secrets at rest, v1";
    private static final String NAMING = "video-studio name of a key, v1";
    private static final int NAME_DIGITS = 12;

    static SealKey of(String secret) {
        return new SealKey(
                HexFormat.of().formatHex(derive(secret, NAMING)).substring(0, NAME_DIGITS),
                new SecretKeySpec(derive(secret, PURPOSE), "AES"));
    }

    /** HKDF with SHA-256: one block of it is enough. */
    private static byte[] derive(String secret, String purpose) {
        byte[] extracted = hmac(new byte[32], secret.getBytes(StandardCharsets.UTF_8));
        return hmac(extracted, (purpose + '\u0001').getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }
}
