package com.alwrity.studio.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Encrypts secrets before they are stored: by AES-GCM, with a key that is derived from the installation's own secret.
 * What was sealed for one place cannot be opened in another. The text names its key, so that what was sealed with a
 * former secret is opened by that one as long as it is known.
 */
@ApplicationScoped
public class Seal {

    /** As it was before keys had names. */
    private static final String UNNAMED = "v1:";

    private static final String NAMED = "v2:";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final List<SealKey> keys;

    /** @param former the secrets that were it before, with commas; none by default */
    @Inject
    public Seal(
            @ConfigProperty(name = "studio.secret") String secret,
            @ConfigProperty(name = "studio.secret.former") Optional<String> former) {
        this.keys =
                Secrets.currentFirst(secret, former).stream().map(SealKey::of).toList();
    }

    public Seal(String secret) {
        this(secret, Optional.empty());
    }

    protected Seal() {
        this.keys = List.of();
    }

    /** @param place where the secret belongs, such as {@code provider/wavespeed/api-key} */
    public String seal(String secret, String place) {
        SealKey key = keys.get(0);
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed =
                    cipher(key, Cipher.ENCRYPT_MODE, nonce, place).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            byte[] all = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return mark(key) + Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }

    /** Empty if it was sealed with a secret that is not known, or for another place, or was changed since. */
    public Optional<String> open(String sealed, String place) {
        return keys.stream()
                .filter(key -> sealed.startsWith(UNNAMED) || sealed.startsWith(mark(key)))
                .flatMap(key -> open(key, sealed.substring(sealed.lastIndexOf(':') + 1), place).stream())
                .findFirst();
    }

    /** The same secret under the current key; empty where it is under that already, or cannot be opened. */
    public Optional<String> sealAnew(String sealed, String place) {
        return sealed.startsWith(mark(keys.get(0)))
                ? Optional.empty()
                : open(sealed, place).map(secret -> seal(secret, place));
    }

    private static Optional<String> open(SealKey key, String encoded, String place) {
        try {
            byte[] all = Base64.getDecoder().decode(encoded);
            byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
            byte[] secret =
                    cipher(key, Cipher.DECRYPT_MODE, nonce, place).doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
            return Optional.of(new String(secret, StandardCharsets.UTF_8));
        } catch (AEADBadTagException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }

    private static String mark(SealKey key) {
        return NAMED + key.name() + ":";
    }

    private static Cipher cipher(SealKey key, int mode, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
