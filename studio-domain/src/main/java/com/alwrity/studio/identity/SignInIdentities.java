package com.alwrity.studio.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which account belongs to whom at the provider. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SignInIdentities {

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** One after the other: nobody gets two accounts by two clicks, and two last admins do not make room at once. */
    void queueUp() {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended('single-sign-on', 0))")
                .getSingleResult();
    }

    /** The account of somebody who has been here. */
    Optional<Account> of(ProvenIdentity who) {
        return account(entities.createNativeQuery("select u.id, u.role, u.locked from sign_in_identity i"
                        + " join app_user u on u.id = i.user_id"
                        + " where i.issuer = ?1 and i.subject = ?2 and u.deleted_at is null")
                .setParameter(1, who.issuer())
                .setParameter(2, who.subject()));
    }

    /** Whether they had an account and left. */
    boolean left(ProvenIdentity who) {
        return !entities.createNativeQuery("select 1 from sign_in_identity i join app_user u on u.id = i.user_id"
                        + " where i.issuer = ?1 and i.subject = ?2 and u.deleted_at is not null")
                .setParameter(1, who.issuer())
                .setParameter(2, who.subject())
                .getResultList()
                .isEmpty();
    }

    /** The account that goes by this address; one that was given up opens no more than one that is locked. */
    Optional<Account> by(String email) {
        return account(entities.createNativeQuery(
                        "select id, role, locked or deleted_at is not null from app_user where email = ?1")
                .setParameter(1, email));
    }

    /** Whether the account belongs to somebody of this provider already. */
    boolean taken(UUID account, String issuer) {
        return !entities.createNativeQuery("select 1 from sign_in_identity where user_id = ?1 and issuer = ?2")
                .setParameter(1, account)
                .setParameter(2, issuer)
                .getResultList()
                .isEmpty();
    }

    /** Whoever left may be given another account; the one that they had stays closed. */
    void link(ProvenIdentity who, UUID account) {
        entities.createNativeQuery("insert into sign_in_identity (issuer, subject, user_id, linked_at)"
                        + " values (?1, ?2, ?3, ?4) on conflict (issuer, subject)"
                        + " do update set user_id = excluded.user_id, linked_at = excluded.linked_at")
                .setParameter(1, who.issuer())
                .setParameter(2, who.subject())
                .setParameter(3, account)
                .setParameter(4, now())
                .executeUpdate();
    }

    void change(UUID account, Role role) {
        entities.createNativeQuery("update app_user set role = ?2, version = version + 1 where id = ?1")
                .setParameter(1, account)
                .setParameter(2, role.name())
                .executeUpdate();
    }

    /** Whether nobody else could open the admins' rooms. */
    boolean lastAdmin(UUID account) {
        return entities.createNativeQuery(
                        "select 1 from app_user where role = 'ADMIN' and not locked and deleted_at is null"
                                + " and id <> ?1 limit 1")
                .setParameter(1, account)
                .getResultList()
                .isEmpty();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Optional<Account> account(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Account((UUID) row[0], Role.valueOf((String) row[1]), (Boolean) row[2]))
                .findFirst();
    }

    /** As far as a sign-in has to know it. */
    record Account(UUID id, Role role, boolean locked) {}
}
