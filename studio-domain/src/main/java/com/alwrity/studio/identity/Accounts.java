package com.alwrity.studio.identity;

import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.ledger.Ledger;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import com.alwrity.studio.tier.Tiers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The people of this installation and the workspaces that they are members of. */
@ApplicationScoped
@Transactional
public class Accounts {

    public static final int MAX_NAME = 100;
    private static final int MAX_EMAIL = 254;

    @Inject
    private EntityManager entities;

    @Inject
    private Passwords passwords;

    @Inject
    private Memberships memberships;

    @Inject
    private Profiles profiles;

    @Inject
    private Ledger ledger;

    @Inject
    private Tiers tiers;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "studio.credits.initial", defaultValue = "1000")
    private long initialCredits;

    /** Adds somebody with a workspace of their own. */
    public Profile create(Caller admin, String email, String name, Role role, String password) {
        admin.require(Role.ADMIN);
        Profile profile = add(email, name, role, password, tiers.usual());
        audit.record(admin, "user.create", "user", profile.userId(), Map.of("role", role.name()));
        return profile;
    }

    /** The first of all, whose workspace has no limits. */
    Profile addFirst(String email, String password) {
        return add(email, "Admin", Role.ADMIN, password, Tiers.FIRST);
    }

    /** Somebody who comes by way of a provider; nobody knows the password, and an admin may set one. */
    Profile addProven(String email, String name, Role role) {
        return add(email, name, role, passwords.generate(), tiers.usual());
    }

    private Profile add(String email, String name, Role role, String password, String tier) {
        UUID user = person(email, name, role, password);
        UUID workspace = memberships.found(user, Memberships.own(name.strip()), tier, true);
        ledger.grant(workspace, Credits.of(initialCredits), "workspace:" + workspace + ":OPENING", "opening grant");
        return profiles.get(user);
    }

    /** An account that is a member nowhere yet. */
    UUID person(String email, String name, Role role, String password) {
        String address = address(email);
        checkName(name);
        Passwords.check("password", password);
        if (credentials(address).isPresent()) {
            throw new StudioException(StudioException.Kind.CONFLICT, "user.exists");
        }
        User user = new User(UUID.randomUUID(), address, name.strip(), passwords.hash(password), role, clock.instant());
        entities.persist(user);
        entities.flush();
        return user.id();
    }

    /** As addresses are kept and compared. */
    static String address(String email) {
        String address = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        if (address.length() > MAX_EMAIL || !address.matches("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+")) {
            throw StudioException.invalid(new Violation("email", "malformed"));
        }
        return address;
    }

    public Profile rename(Caller caller, String name) {
        checkName(name);
        require(caller.userId()).rename(name.strip());
        entities.flush();
        return profiles.get(caller.userId(), caller.workspaceId()).actedBy(caller.actingAdmin());
    }

    /**
     * Ends all other sessions of the person.
     *
     * @return who they are in the session that goes on
     * @throws StudioException INVALID, naming {@code currentPassword} or {@code newPassword}
     */
    public Profile changePassword(Caller caller, String current, String next) {
        caller.requireSelf();
        User user = require(caller.userId());
        if (current == null || !passwords.matches(current, user.passwordHash())) {
            throw StudioException.invalid(new Violation("currentPassword", "wrong"));
        }
        Passwords.check("newPassword", next);
        user.changePassword(passwords.hash(next));
        audit.record(caller, "user.password", "user", caller.userId(), Map.of());
        entities.flush();
        return profiles.get(caller.userId(), caller.workspaceId());
    }

    Optional<Credentials> credentials(String email) {
        return entities.createQuery("select u from User u where u.email = :email", User.class)
                .setParameter("email", email)
                .getResultStream()
                .map(user -> new Credentials(user.id(), user.passwordHash(), user.locked()))
                .findFirst();
    }

    Profile signedIn(UUID userId) {
        // Beside the entity: to come in is no change that an admin's edit could collide with.
        entities.createNativeQuery("update app_user set last_sign_in_at = ?2 where id = ?1")
                .setParameter(1, userId)
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return profiles.get(userId);
    }

    /** Whether there is nobody yet; nodes that start at the same time ask one after the other. */
    boolean none() {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended('first-admin', 0))")
                .getSingleResult();
        return entities.createQuery("select count(u) from User u", Long.class).getSingleResult() == 0;
    }

    private User require(UUID userId) {
        User user = entities.find(User.class, userId);
        if (user == null) {
            throw StudioException.notFound("user");
        }
        return user;
    }

    static void checkName(String name) {
        if (name == null || name.isBlank()) {
            throw StudioException.invalid(Violation.required("name"));
        }
        if (name.strip().length() > MAX_NAME) {
            throw StudioException.invalid(Violation.tooLong("name", MAX_NAME));
        }
    }

    /** What a sign-in is checked against. */
    record Credentials(UUID userId, String passwordHash, boolean locked) {}
}
