package com.alwrity.studio.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a stubbed provider signs its proofs with. */
public final class OpenIdStubKey {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String id;
    private final String algorithm;
    private final KeyPair pair;
    private final Signing signing;

    private OpenIdStubKey(String id, String algorithm, KeyPair pair, Signing signing) {
        this.id = id;
        this.algorithm = algorithm;
        this.pair = pair;
        this.signing = signing;
    }

    public static OpenIdStubKey fresh() {
        return fresh(UUID.randomUUID().toString());
    }

    /** Another key that says that it is this one. */
    OpenIdStubKey impostor() {
        return fresh(id);
    }

    /** No signature at all. */
    static OpenIdStubKey none() {
        return new OpenIdStubKey(null, "none", null, text -> new byte[0]);
    }

    /** A secret that both know. */
    static OpenIdStubKey shared(String secret) {
        return new OpenIdStubKey(null, "HS256", null, text -> {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(text);
        });
    }

    private static OpenIdStubKey fresh(String id) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            return new OpenIdStubKey(id, "RS256", pair, text -> {
                Signature signature = Signature.getInstance("SHA256withRSA");
                signature.initSign(pair.getPrivate());
                signature.update(text);
                return signature.sign();
            });
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<String, Object> published() {
        RSAPublicKey key = (RSAPublicKey) pair.getPublic();
        return Map.of(
                "kty",
                "RSA",
                "use",
                "sig",
                "alg",
                algorithm,
                "kid",
                id,
                "n",
                number(key.getModulus()),
                "e",
                number(key.getPublicExponent()));
    }

    String signed(Map<String, Object> claims) {
        Map<String, Object> head = id == null ? Map.of("alg", algorithm) : Map.of("alg", algorithm, "kid", id);
        String text = encoded(json(head)) + "." + encoded(json(claims));
        try {
            return text + "." + encoded(signing.sign(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] json(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        return encoded(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private interface Signing {
        byte[] sign(byte[] text) throws GeneralSecurityException;
    }
}
