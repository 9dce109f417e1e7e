package com.alwrity.studio.asset;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** What a part of an upload must add up to. */
final class Checksum {

    private static final Map<String, String> ALGORITHMS =
            Map.of("sha1", "SHA-1", "sha256", "SHA-256", "sha512", "SHA-512", "md5", "MD5");

    /** As the protocol lists them. */
    static final String OFFERED = "sha1,sha256,sha512,md5";

    private final MessageDigest digest;
    private final byte[] expected;

    private Checksum(MessageDigest digest, byte[] expected) {
        this.digest = digest;
        this.expected = expected;
    }

    /** @param header the algorithm and the Base64 of the sum; null where none was sent */
    static Checksum parse(String header) {
        if (header == null) {
            return null;
        }
        String[] parts = header.strip().split(" ", 2);
        String algorithm = ALGORITHMS.get(parts[0]);
        if (algorithm == null || parts.length == 1) {
            throw StudioException.invalid(Violation.notAllowed("Upload-Checksum", OFFERED));
        }
        try {
            return new Checksum(
                    MessageDigest.getInstance(algorithm), Base64.getDecoder().decode(parts[1]));
        } catch (NoSuchAlgorithmException | IllegalArgumentException e) {
            throw StudioException.invalid(new Violation("Upload-Checksum", "malformed"));
        }
    }

    void update(byte[] chunk, int length) {
        digest.update(chunk, 0, length);
    }

    boolean holds() {
        return MessageDigest.isEqual(digest.digest(), expected);
    }
}
