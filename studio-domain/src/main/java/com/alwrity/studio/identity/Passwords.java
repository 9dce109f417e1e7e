package com.alwrity.studio.identity;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Map;

/** Hashes, checks and makes passwords. */
@ApplicationScoped
class Passwords {

    static final int MIN_LENGTH = 12;
    static final int MAX_LENGTH = 200;
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    private static final int GENERATED_LENGTH = 20;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Pbkdf2PasswordHash hash;

    /** What a wrong e-mail is compared with, so that it takes as long as a wrong password. */
    private String nobodys;

    @PostConstruct
    void configure() {
        // OWASP's figure for PBKDF2 with SHA-512 as of 2025.
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "16",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
        nobodys = hash(generate());
    }

    String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    boolean matches(String password, String hashed) {
        return hash.verify(password.toCharArray(), hashed);
    }

    /** Takes the time of a check that fails. */
    void pretend(String password) {
        hash.verify(password.toCharArray(), nobodys);
    }

    String generate() {
        return random.ints(GENERATED_LENGTH, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, i) -> text.append(ALPHABET.charAt(i)), StringBuilder::append)
                .toString();
    }

    static void check(String field, String password) {
        if (password == null || password.length() < MIN_LENGTH) {
            throw StudioException.invalid(new Violation(field, "too_short", Map.of("limit", MIN_LENGTH)));
        }
        if (password.length() > MAX_LENGTH) {
            throw StudioException.invalid(Violation.tooLong(field, MAX_LENGTH));
        }
    }
}
