package com.alwrity.studio.identity;

import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** API tokens: given out once, kept as a hash, checked at each request. */
@ApplicationScoped
@Transactional
public class Tokens {

    public static final String PREFIX = "vst_";
    private static final int MIN_READY_LENGTH = 20;

    @Inject
    private EntityManager entities;

    @Inject
    private Profiles profiles;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * A new token of the caller's for the workspace that they are in.
     *
     * @param expiresAt null for one that never expires
     * @throws StudioException INVALID, naming {@code name}, {@code scopes} or {@code expiresAt}
     */
    public Issued issue(Caller caller, String name, Set<Scope> scopes, Instant expiresAt) {
        caller.requireSelf();
        caller.require(MemberRole.EDITOR);
        return keep(caller, name, scopes, expiresAt, PREFIX + Secret.make());
    }

    Issued keep(Caller caller, String name, Set<Scope> scopes, Instant expiresAt, String token) {
        check(name, scopes, expiresAt);
        if (token.length() < MIN_READY_LENGTH) {
            throw StudioException.invalid(new Violation("token", "too_short", Map.of("limit", MIN_READY_LENGTH)));
        }
        ApiToken kept = new ApiToken(
                        UUID.randomUUID(),
                        caller,
                        name.strip(),
                        Secret.hash(token),
                        token.substring(token.length() - 4),
                        scopes,
                        expiresAt)
                .createdAt(clock.instant());
        entities.persist(kept);
        audit.record(caller, "token.create", "token", kept.id(), Map.of("name", name.strip()));
        return new Issued(token, kept.view());
    }

    /** The caller's own, the newest first, without those revoked. */
    public List<TokenView> list(Caller caller) {
        return entities.createQuery(
                        "select t from ApiToken t where t.userId = :user and t.revokedAt is null"
                                + " order by t.createdAt desc, t.id",
                        ApiToken.class)
                .setParameter("user", caller.userId())
                .getResultStream()
                .map(ApiToken::view)
                .toList();
    }

    /** From now on it opens nothing. */
    public void revoke(Caller caller, UUID id) {
        caller.requireSelf();
        ApiToken token = entities.find(ApiToken.class, id);
        if (token == null || !token.userId().equals(caller.userId())) {
            throw StudioException.notFound("token");
        }
        token.revoke(clock.instant());
        audit.record(caller, "token.revoke", "token", id, Map.of());
    }

    /** Whom a token stands for; empty for one that is unknown, revoked or expired, or whose owner may not enter. */
    public Optional<Bearer> authenticate(String token) {
        Instant now = clock.instant();
        return entities.createQuery(
                        "select t, u from ApiToken t join User u on u.id = t.userId where t.hash = :hash",
                        Object[].class)
                .setParameter("hash", Secret.hash(token))
                .getResultStream()
                .filter(row -> ((ApiToken) row[0]).valid(now) && !((User) row[1]).locked())
                .map(row -> (ApiToken) row[0])
                .findFirst()
                .flatMap(found -> {
                    noteUse(found, now);
                    return profiles.find(found.userId(), found.workspaceId())
                            .map(owner -> new Bearer(owner.by(found.id()), Set.copyOf(found.scopes())));
                });
    }

    /** Beside the entity: two requests at once must not collide over who noted it. */
    private void noteUse(ApiToken token, Instant now) {
        if (token.useWorthNoting(now)) {
            entities.createNativeQuery("update api_token set last_used_at = ?2 where id = ?1")
                    .setParameter(1, token.id())
                    .setParameter(2, now.atOffset(ZoneOffset.UTC))
                    .executeUpdate();
        }
    }

    private void check(String name, Set<Scope> scopes, Instant expiresAt) {
        List<Violation> violations = new ArrayList<>();
        if (name == null || name.isBlank()) {
            violations.add(Violation.required("name"));
        } else if (name.strip().length() > Accounts.MAX_NAME) {
            violations.add(Violation.tooLong("name", Accounts.MAX_NAME));
        }
        if (scopes == null || scopes.isEmpty()) {
            violations.add(Violation.required("scopes"));
        }
        if (expiresAt != null && !expiresAt.isAfter(clock.instant())) {
            violations.add(new Violation("expiresAt", "in_the_past"));
        }
        if (!violations.isEmpty()) {
            throw StudioException.invalid(violations);
        }
    }

    /** A token, shown this once. */
    public record Issued(String token, TokenView view) {}

    /** Whoever holds a token: acts as its owner, within its scopes. */
    public record Bearer(Profile profile, Set<Scope> scopes) {}
}
