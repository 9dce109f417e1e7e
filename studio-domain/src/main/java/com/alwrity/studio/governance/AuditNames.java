package com.alwrity.studio.governance;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** People and workspaces by their names, to choose whose events are shown. */
@ApplicationScoped
@Transactional
public class AuditNames {

    @Inject
    private EntityManager entities;

    /** @param part of the name or the e-mail */
    public List<Named> people(Caller admin, String part, int offset, int limit) {
        return find(
                admin,
                "select id, name || ' · ' || email from app_user where position(lower(?1) in lower(name || ' ' || email))"
                        + " > 0 order by name, email",
                part,
                offset,
                limit);
    }

    /** @param part of the name */
    public List<Named> workspaces(Caller admin, String part, int offset, int limit) {
        return find(
                admin,
                "select id, name from workspace where position(lower(?1) in lower(name)) > 0 order by name, id",
                part,
                offset,
                limit);
    }

    private List<Named> find(Caller admin, String sql, String part, int offset, int limit) {
        admin.require(Role.ADMIN);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(sql)
                .setParameter(1, part)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream()
                .map(row -> new Named((UUID) row[0], (String) row[1]))
                .toList();
    }

    /** Somebody, or a workspace. */
    public record Named(UUID id, String name) {}
}
