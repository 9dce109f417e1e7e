package com.alwrity.studio.governance;

import com.alwrity.studio.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Writes down who did what. Joins the transaction of the deed, so that neither is there without the other. */
@ApplicationScoped
public class Audit {

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * @param action a stable word such as {@code asset.read}
     * @param subjectKind what it was done to, such as {@code asset}
     */
    @Transactional
    public void record(
            Caller caller, String action, String subjectKind, Object subjectId, Map<String, Object> details) {
        record(caller.workspaceId(), caller.userId(), action, subjectKind, subjectId, null, details);
    }

    /** For deeds without a caller: a failed sign-in, the holder of a signed link, the studio itself. */
    @Transactional
    public void record(
            UUID workspaceId,
            UUID userId,
            String action,
            String subjectKind,
            Object subjectId,
            String origin,
            Map<String, Object> details) {
        entities.persist(new AuditEvent(
                clock.instant(), workspaceId, userId, action, subjectKind, subjectId.toString(), origin, details));
    }
}
