package com.alwrity.studio.governance;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.MemberRole;
import com.alwrity.studio.persistence.Lately;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** What is allowed in each workspace. Its owners say so, each member may read it. */
@ApplicationScoped
public class Policies {

    private final Map<UUID, Lately<PolicyVersion>> lately = new ConcurrentHashMap<>();

    @Inject
    private PolicyStore store;

    @Inject
    private PolicyModels models;

    @Inject
    private Catalog catalog;

    @Inject
    private Clock clock;

    public PolicyVersion get(Caller caller) {
        return store.latest(caller.workspaceId());
    }

    /** All versions before a number, the newest first. */
    public List<PolicyVersion> history(Caller caller, int limit, int before) {
        return store.history(caller.workspaceId(), limit, before);
    }

    /**
     * Sets all of it.
     *
     * @param expectedVersion the number that the edit was made from; 0 where nobody has set one
     * @param note why; may be null
     * @throws StudioException INVALID naming the fields, CONFLICT if somebody else was faster
     */
    public PolicyVersion set(Caller caller, Policy policy, Integer expectedVersion, String note) {
        return set(caller, policy, expectedVersion, note, Map.of());
    }

    /** @param how what the log says beside the change */
    PolicyVersion set(Caller caller, Policy policy, Integer expectedVersion, String note, Map<String, Object> how) {
        caller.require(MemberRole.OWNER);
        if (expectedVersion == null) {
            throw StudioException.invalid(Violation.required("expectedVersion"));
        }
        String said = note == null ? "" : note.strip();
        PolicyRules.check(policy, said, catalog);
        store.add(caller, policy, expectedVersion, said, how);
        lately.remove(caller.workspaceId());
        return get(caller);
    }

    /** What holds, as of a moment ago: for what is asked again and again. */
    public PolicyVersion lately(UUID workspaceId) {
        return lately.computeIfAbsent(workspaceId, id -> new Lately<>(clock, () -> store.latest(id)))
                .get();
    }

    /** The models that it leaves, as of a moment ago. */
    public Predicate<Model> models(UUID workspaceId) {
        Policy policy = lately(workspaceId).policy();
        return model -> models.allows(policy, model);
    }

    /** The number of what holds now, looked at once more before it counts. */
    public int number(UUID workspaceId) {
        return store.latest(workspaceId).number();
    }

    /** Whether an order of the workspace may go to this model now. */
    public boolean allow(UUID workspaceId, Model model) {
        return models.allows(store.latest(workspaceId).policy(), model);
    }

    /** Days after which assets go, of each workspace that says so. */
    public Map<UUID, Integer> retentions() {
        return store.retentions();
    }

    /** @throws StudioException FORBIDDEN where assets are not to be shown to people who are not signed in */
    public void requireSharing(UUID workspaceId) {
        if (!store.latest(workspaceId).policy().sharing()) {
            throw new StudioException(StudioException.Kind.FORBIDDEN, "policy.no_sharing");
        }
    }
}
