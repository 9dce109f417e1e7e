package com.alwrity.studio.job;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.json.Json;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;

/** The same key with the same request does its deed once and gives the same answer ever after. */
@ApplicationScoped
public class Idempotency {

    private static final int MAX_KEY = 200;

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Does the deed and keeps its answer, in the transaction of the deed; or gives the answer kept.
     *
     * @param key the caller's own; null does the deed without asking
     * @param requestHash tells whether it is the same request
     * @throws StudioException CONFLICT while the first is under way, INVALID if the request is another
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> T once(Caller caller, String key, String requestHash, Class<T> answerType, Supplier<T> deed) {
        if (key == null) {
            return deed.get();
        }
        if (key.isBlank() || key.length() > MAX_KEY) {
            throw StudioException.invalid(Violation.tooLong("Idempotency-Key", MAX_KEY));
        }
        if (!lock(caller, key)) {
            throw new StudioException(StudioException.Kind.CONFLICT, "idempotency.in_flight");
        }
        List<?> rows = entities.createNativeQuery(
                        "select request_hash, answer::text from idempotency" + " where workspace_id = ?1 and key = ?2")
                .setParameter(1, caller.workspaceId())
                .setParameter(2, key)
                .getResultList();
        if (!rows.isEmpty()) {
            Object[] row = (Object[]) rows.get(0);
            if (!requestHash.equals(row[0])) {
                throw StudioException.invalid(new Violation("Idempotency-Key", "another_request"));
            }
            return Json.read((String) row[1], answerType);
        }
        T answer = deed.get();
        entities.createNativeQuery("insert into idempotency (workspace_id, key, request_hash, answer, created_at)"
                        + " values (?1, ?2, ?3, cast(?4 as jsonb), ?5)")
                .setParameter(1, caller.workspaceId())
                .setParameter(2, key)
                .setParameter(3, requestHash)
                .setParameter(4, Json.write(answer))
                .setParameter(5, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return answer;
    }

    /** Deletes the answers that were given before this time. */
    @Transactional
    public int forget(Instant before) {
        return entities.createNativeQuery("delete from idempotency where created_at < ?1")
                .setParameter(1, before.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Held until the transaction ends; not waited for. */
    private boolean lock(Caller caller, String key) {
        return (Boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, caller.workspaceId() + ":" + key)
                .getSingleResult();
    }
}
