package com.alwrity.studio.catalog;

import com.alwrity.studio.catalog.ShelfRevision.State;
import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.governance.BeforeAfter;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stores what an admin makes of a platform: a transaction each, one after the other. */
@ApplicationScoped
@Transactional
class PlatformStore {

    static final String SHELF = "platforms";

    /** What a platform that is shipped counts as. */
    static final int SHIPPED = 1;

    @Inject
    private Catalog catalog;

    @Inject
    private ShelfRevisions revisions;

    @Inject
    private Audit audit;

    List<ShelfRevision> latest() {
        return revisions.latest(SHELF);
    }

    List<ShelfRevision> history(String id) {
        return revisions.history(SHELF, id);
    }

    void put(Caller admin, PlatformSpec wanted, int expected, String reason) {
        Shelved now = alone(wanted.id());
        now.check(expected);
        add(admin, "platform.put", wanted.id(), now, State.EDITED, wanted, reason);
    }

    /** All that are not as they stand. */
    int bring(Caller admin, Collection<PlatformSpec> wanted, String reason) {
        int changed = 0;
        for (PlatformSpec one : wanted) {
            Shelved now = alone(one.id());
            if (now.offered().filter(one::equals).isEmpty()) {
                add(admin, "platform.put", one.id(), now, State.EDITED, one, reason);
                changed++;
            }
        }
        return changed;
    }

    void remove(Caller admin, String id, int expected, String reason) {
        Shelved now = alone(id);
        now.requireThere();
        now.check(expected);
        add(admin, "platform.remove", id, now, State.GONE, null, reason);
    }

    void restore(Caller admin, String id, int expected, String reason) {
        Shelved now = alone(id);
        now.requireThere();
        if (now.shipped().isEmpty()) {
            throw new StudioException(StudioException.Kind.CONFLICT, "platform.not_shipped");
        }
        now.check(expected);
        add(admin, "platform.restore", id, now, State.SHIPPED, null, reason);
    }

    private void add(
            Caller admin, String action, String id, Shelved now, State state, PlatformSpec entry, String reason) {
        int version = now.latest() + 1;
        revisions.add(admin, SHELF, id, version, state, entry, reason);
        PlatformSpec after = state == State.SHIPPED ? now.shipped().orElse(null) : entry;
        Map<String, Object> details = new HashMap<>(BeforeAfter.of(now.offered().orElse(null), after));
        details.put("version", version);
        audit.record(admin, action, "platform", id, reason, details);
    }

    /** What holds in the database, whatever this node last saw of it. */
    private Shelved alone(String id) {
        revisions.alone(SHELF);
        return new Shelved(
                catalog.shippedPlatform(id),
                revisions.history(SHELF, id).stream().findFirst());
    }

    /** How a platform stands. */
    private record Shelved(Optional<PlatformSpec> shipped, Optional<ShelfRevision> last) {

        /** The highest version that it ever had. */
        int latest() {
            return last.map(ShelfRevision::version).orElse(shipped.isPresent() ? SHIPPED : 0);
        }

        boolean gone() {
            return last.filter(one -> one.state() == State.GONE).isPresent();
        }

        Optional<PlatformSpec> offered() {
            return gone()
                    ? Optional.empty()
                    : last.flatMap(one -> ShelfRevisions.read(one, PlatformSpec.class))
                            .or(() -> shipped);
        }

        void requireThere() {
            if (shipped.isEmpty() && offered().isEmpty()) {
                throw StudioException.notFound("platform");
            }
        }

        /** One of an admin's own that is gone counts as one that never was. */
        void check(int expected) {
            int version = shipped.isEmpty() && gone() ? 0 : latest();
            if (expected != version) {
                throw new StudioException(
                        StudioException.Kind.CONFLICT,
                        "edited.meanwhile",
                        Map.of(
                                "by", last.map(ShelfRevision::by).orElse(""),
                                "at",
                                        last.map(one -> one.at().toString())
                                                .orElse(shipped.map(PlatformSpec::checkedOn)
                                                        .orElse(""))));
            }
        }
    }
}
