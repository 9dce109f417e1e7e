package com.alwrity.studio.identity;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds accounts, a page at a time; a page begins where the one before ended, however many came meanwhile. */
@ApplicationScoped
@Transactional
public class PeopleList {

    private static final String ADMINS = "role = 'ADMIN' and not locked and deleted_at is null";

    @Inject
    private EntityManager entities;

    /** A page of accounts, and where the next one begins; null on the last. */
    public record Page(List<UserView> items, String nextCursor) {}

    Page page(PeopleFilter filter, int limit, String cursor) {
        List<Object> values = new ArrayList<>();
        StringBuilder where = new StringBuilder("deleted_at is null");
        if (filter.words() != null && !filter.words().isBlank()) {
            values.add(filter.words().strip());
            where.append(" and position(lower(cast(?1 as text)) in lower(email || ' ' || name)) > 0");
        }
        if (filter.role() != null) {
            values.add(filter.role().name());
            where.append(" and role = ?").append(values.size());
        }
        if (filter.locked() != null) {
            values.add(filter.locked());
            where.append(" and locked = ?").append(values.size());
        }
        if (cursor != null) {
            values.addAll(read(cursor));
            where.append(" and ").append(filter.sort().after(values.size() - 1, values.size()));
        }
        Query query = entities.createNativeQuery("select id, email, name, role, locked, created_at, last_sign_in_at,"
                + " version, cast(" + filter.sort().column() + " as text) as place from app_user where " + where
                + " order by "
                + filter.sort().order());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.setMaxResults(limit + 1).getResultList();
        boolean more = rows.size() > limit;
        List<Object[]> shown = more ? rows.subList(0, limit) : rows;
        return new Page(shown.stream().map(PeopleList::view).toList(), more ? cursor(shown.get(limit - 1)) : null);
    }

    /** Whoever makes or unmakes an admin waits for whoever does so already. */
    void lockAdmins() {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended('admins', 0))")
                .getSingleResult();
    }

    int openAdmins() {
        return ((Number) entities.createNativeQuery("select count(*) from app_user where " + ADMINS)
                        .getSingleResult())
                .intValue();
    }

    /** Who changed an account last, and when, as the audit log has it. */
    Map<String, Object> lastEdit(UUID id) {
        List<?> rows = entities.createNativeQuery("""
                        select coalesce(u.name, ''), e.at from audit_event e left join app_user u on u.id = e.user_id
                        where e.subject_kind = 'user' and e.subject_id = ?1 and e.action like 'user.%'
                        order by e.id desc
                        """)
                .setParameter(1, id.toString())
                .setMaxResults(1)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> (Object[]) row)
                .map(row -> Map.<String, Object>of(
                        "by", row[0], "at", Memberships.instant(row[1]).toString()))
                .orElse(Map.of());
    }

    private static UserView view(Object[] row) {
        return new UserView(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                Role.valueOf((String) row[3]),
                (Boolean) row[4],
                Memberships.instant(row[5]),
                Memberships.instant(row[6]),
                ((Number) row[7]).longValue());
    }

    private static String cursor(Object[] last) {
        String place = last[0] + " " + last[8];
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    /** The value that was sorted by, and the id. */
    private static List<String> read(String cursor) {
        try {
            String place = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            UUID id = UUID.fromString(place.substring(0, place.indexOf(' ')));
            return List.of(place.substring(place.indexOf(' ') + 1), id.toString());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw StudioException.invalid(new Violation("cursor", "malformed"));
        }
    }
}
