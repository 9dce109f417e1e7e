package com.alwrity.studio.identity;

import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Slows down whoever guesses passwords: by the e-mail tried and by the address it comes from, on all nodes together.
 * Each failure beyond the free ones doubles the wait.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SignInThrottle {

    private static final int FREE_BY_EMAIL = 5;
    private static final int FREE_BY_ORIGIN = 30;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(30);

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** @throws StudioException of kind TOO_MANY with {@code retryAfterSeconds}, before the password is looked at */
    void check(String email, String origin) {
        Instant now = clock.instant();
        for (String subject : List.of(subject("email", email), subject("origin", origin))) {
            List<?> blocked = entities.createNativeQuery(
                            "select blocked_until from sign_in_failures where subject = ?1 and blocked_until > ?2")
                    .setParameter(1, subject)
                    .setParameter(2, now.atOffset(ZoneOffset.UTC))
                    .getResultList();
            if (!blocked.isEmpty()) {
                long wait = Math.max(
                        1, Duration.between(now, instant(blocked.get(0))).toSeconds() + 1);
                throw new StudioException(
                        StudioException.Kind.TOO_MANY, "sign_in.throttled", Map.of("retryAfterSeconds", wait));
            }
        }
    }

    /** @return for how long nobody may try now; zero if they may */
    Duration failed(String email, String origin) {
        Duration byEmail = count(subject("email", email), FREE_BY_EMAIL);
        Duration byOrigin = count(subject("origin", origin), FREE_BY_ORIGIN);
        return byEmail.compareTo(byOrigin) > 0 ? byEmail : byOrigin;
    }

    /** Whoever knows the password has not been guessing it; the address may still be somebody else's, too. */
    void succeeded(String email) {
        entities.createNativeQuery("delete from sign_in_failures where subject = ?1")
                .setParameter(1, subject("email", email))
                .executeUpdate();
    }

    private Duration count(String subject, int free) {
        Instant now = clock.instant();
        Number failures = (Number) entities.createNativeQuery("""
                        insert into sign_in_failures as f (subject, failures, first_at) values (?1, 1, ?2)
                        on conflict (subject) do update set
                            failures = case when f.first_at < ?3 then 1 else f.failures + 1 end,
                            first_at = case when f.first_at < ?3 then ?2 else f.first_at end
                        returning failures
                        """)
                .setParameter(1, subject)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .setParameter(3, now.minus(FORGOTTEN_AFTER).atOffset(ZoneOffset.UTC))
                .getSingleResult();
        int beyond = failures.intValue() - free;
        if (beyond < 0) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, 10));
        Duration bounded = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        entities.createNativeQuery("update sign_in_failures set blocked_until = ?2 where subject = ?1")
                .setParameter(1, subject)
                .setParameter(2, now.plus(bounded).atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return bounded;
    }

    private static Instant instant(Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : ((java.sql.Timestamp) column).toInstant();
    }

    /** What was typed into the field is nobody's business later: only its hash is kept. */
    private static String subject(String kind, String value) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((kind + ":" + value).getBytes(StandardCharsets.UTF_8));
            return kind + ":" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
