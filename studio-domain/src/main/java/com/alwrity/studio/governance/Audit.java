package com.alwrity.studio.governance;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/**
 * Writes down who did what, signed. Joins the transaction of the deed, so that neither is there without the other. From
 * where it was asked for is known by the thread ({@link Origin}).
 */
@ApplicationScoped
public class Audit {

    @Inject
    private EntityManager entities;

    @Inject
    private AuditSigner signer;

    @Inject
    private Clock clock;

    /**
     * @param action a stable word such as {@code asset.read}
     * @param subjectKind what it was done to, such as {@code asset}
     * @param details for a change, made by {@link BeforeAfter}
     */
    @Transactional
    public void record(
            Caller caller, String action, String subjectKind, Object subjectId, Map<String, Object> details) {
        record(caller, action, subjectKind, subjectId, null, details);
    }

    /** @param reason why, in the words of whoever did it; null where nobody was asked */
    @Transactional
    public void record(
            Caller caller,
            String action,
            String subjectKind,
            Object subjectId,
            String reason,
            Map<String, Object> details) {
        write(new Deed(
                caller.workspaceId(),
                caller.userId(),
                caller.tokenId(),
                caller.actingAdmin(),
                action,
                subjectKind,
                subjectId.toString(),
                Origin.current(),
                reason,
                details));
    }

    /**
     * For deeds without a caller: a failed sign-in, the holder of a signed link, the studio itself.
     *
     * @param origin null for what the thread knows
     */
    @Transactional
    public void record(
            UUID workspaceId,
            UUID userId,
            String action,
            String subjectKind,
            Object subjectId,
            String origin,
            Map<String, Object> details) {
        write(new Deed(
                workspaceId,
                userId,
                null,
                null,
                action,
                subjectKind,
                subjectId.toString(),
                origin == null ? Origin.current() : origin,
                null,
                details));
    }

    private void write(Deed deed) {
        // In the middle of other work: what that has not written yet is left alone.
        long number = ((Number) entities.createNativeQuery("select nextval('audit_number')")
                        .setFlushMode(FlushModeType.COMMIT)
                        .getSingleResult())
                .longValue();
        AuditRow row = new AuditRow(
                number,
                clock.instant(),
                deed.workspaceId(),
                deed.userId(),
                deed.tokenId(),
                deed.actingAdmin(),
                deed.action(),
                deed.subjectKind(),
                deed.subjectId(),
                deed.origin(),
                deed.reason(),
                Json.read(Json.write(deed.details()), JsonNode.class));
        entities.persist(new AuditEvent(row, signer.key().sign(row)));
    }

    /** What was done, before it has a number and a time. */
    private record Deed(
            UUID workspaceId,
            UUID userId,
            UUID tokenId,
            UUID actingAdmin,
            String action,
            String subjectKind,
            String subjectId,
            String origin,
            String reason,
            Map<String, Object> details) {}
}
