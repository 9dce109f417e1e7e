package com.alwrity.studio.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Encrypts secrets before they are stored: by AES-GCM, with a key that is derived from the installation's own secret by
 * HKDF (RFC 5869). What was sealed for one place cannot be opened in another.
 */
@ApplicationScoped
public class Seal {

    private static final String VERSION = "v1:";
    private static final String PURPOSE = "video-studio secrets at rest, v1";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    @Inject
    public Seal(@ConfigProperty(name = "studio.secret") String secret) {
        this.key = derive(secret);
    }

    protected Seal() {
        this.key = null;
    }

    /** @param place where the secret belongs, such as {@code provider/wavespeed/api-key} */
    public String seal(String secret, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            byte[] all = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return VERSION + Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }

    /** Empty if it was sealed with another secret or for another place, or was changed since. */
    public Optional<String> open(String sealed, String place) {
        try {
            byte[] all = Base64.getDecoder().decode(sealed.substring(VERSION.length()));
            byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
            byte[] secret =
                    cipher(Cipher.DECRYPT_MODE, nonce, place).doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
            return Optional.of(new String(secret, StandardCharsets.UTF_8));
        } catch (AEADBadTagException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** HKDF with SHA-256: one block of it is the key. */
    private static SecretKeySpec derive(String secret) {
        byte[] extracted = hmac(new byte[32], secret.getBytes(StandardCharsets.UTF_8));
        byte[] purpose = (PURPOSE + '\u0001').getBytes(StandardCharsets.UTF_8);
        return new SecretKeySpec(hmac(extracted, purpose), "AES");
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
