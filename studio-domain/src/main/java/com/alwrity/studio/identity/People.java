package com.alwrity.studio.identity;

import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The accounts of the installation, as its admins run them. There always is an admin who can enter. */
@ApplicationScoped
@Transactional
public class People {

    @Inject
    private EntityManager entities;

    @Inject
    private PeopleList list;

    @Inject
    private Passwords passwords;

    @Inject
    private Profiles profiles;

    @Inject
    private Audit audit;

    /** @param cursor where the last page ended, or null for the first */
    public PeopleList.Page list(Caller admin, PeopleFilter filter, int limit, String cursor) {
        admin.require(Role.ADMIN);
        return list.page(filter, limit, cursor);
    }

    public UserView get(Caller admin, UUID id) {
        admin.require(Role.ADMIN);
        return require(id, LockModeType.NONE).view();
    }

    /**
     * Changes what is not null, at once: a lock ends the sessions that are open and closes the tokens.
     *
     * @param version what the change was made from
     * @throws StudioException CONFLICT for the last admin, and where somebody else was faster
     */
    public UserView change(Caller admin, UUID id, long version, Role role, Boolean locked) {
        admin.require(Role.ADMIN);
        list.lockAdmins();
        User user = current(id, version);
        boolean wasAdmin = user.role() == Role.ADMIN && !user.locked();
        boolean staysAdmin = (role == null || role == Role.ADMIN) && !Boolean.TRUE.equals(locked);
        if (wasAdmin && !staysAdmin && list.openAdmins() < 2) {
            throw new StudioException(StudioException.Kind.CONFLICT, "user.last_admin");
        }
        Map<String, Object> before = facts(user);
        if (role != null) {
            user.appoint(role);
        }
        if (locked != null) {
            user.lock(locked);
        }
        entities.flush();
        audit.record(admin, "user.change", "user", id, Map.of("before", before, "after", facts(user)));
        return user.view();
    }

    /**
     * Gives somebody a new password and ends all of their sessions.
     *
     * @return the password, shown this once
     */
    public String resetPassword(Caller admin, UUID id, long version) {
        admin.require(Role.ADMIN);
        User user = current(id, version);
        String password = passwords.generate();
        user.changePassword(passwords.hash(password));
        audit.record(admin, "user.password_reset", "user", id, Map.of());
        return password;
    }

    /**
     * Lets an admin see the studio as somebody else does. What they do there is written down under both names.
     *
     * @throws StudioException CONFLICT for another admin, and for an account that is locked
     */
    public Profile actAs(Caller admin, UUID id) {
        admin.require(Role.ADMIN);
        admin.requireSelf();
        User user = require(id, LockModeType.NONE);
        if (user.role() == Role.ADMIN || user.locked()) {
            throw new StudioException(StudioException.Kind.CONFLICT, "impersonation.not_possible");
        }
        audit.record(admin, "user.impersonate", "user", id, Map.of());
        return profiles.get(id).actedBy(admin.userId());
    }

    private static Map<String, Object> facts(User user) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("role", user.role().name());
        facts.put("locked", user.locked());
        return facts;
    }

    private User current(UUID id, long version) {
        User user = require(id, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(user);
        if (user.view().version() != version) {
            throw new StudioException(StudioException.Kind.CONFLICT, "edited.meanwhile", list.lastEdit(id));
        }
        return user;
    }

    private User require(UUID id, LockModeType lock) {
        User user = entities.find(User.class, id, lock);
        if (user == null || user.gone()) {
            throw StudioException.notFound("user");
        }
        return user;
    }
}
