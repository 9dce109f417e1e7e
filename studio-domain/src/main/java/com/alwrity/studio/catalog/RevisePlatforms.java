package com.alwrity.studio.catalog;

import com.alwrity.studio.catalog.ShelfRevision.State;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.ledger.Reason;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The platforms, seen and changed by an admin. What is stored holds at once; what somebody else stored is not overwritten. */
@ApplicationScoped
public class RevisePlatforms {

    @Inject
    private Catalog catalog;

    @Inject
    private PlatformStore store;

    @Inject
    private Clock clock;

    /** All platforms, with those that are hidden. */
    public List<PlatformOverview> all(Caller admin) {
        admin.require(Role.ADMIN);
        Map<String, ShelfRevision> latest =
                store.latest().stream().collect(Collectors.toMap(ShelfRevision::key, Function.identity()));
        Map<String, PlatformSpec> known = new LinkedHashMap<>();
        catalog.shippedPlatforms().forEach(platform -> known.put(platform.id(), platform));
        catalog.platforms().forEach(platform -> known.put(platform.id(), platform));
        return known.values().stream()
                .map(platform -> overview(platform, Optional.ofNullable(latest.get(platform.id()))))
                .toList();
    }

    /** @throws StudioException NOT_FOUND */
    public PlatformOverview one(Caller admin, String id) {
        return all(admin).stream()
                .filter(overview -> overview.platform().id().equals(id))
                .findFirst()
                .orElseThrow(() -> StudioException.notFound("platform"));
    }

    /** What admins made of it, the newest first. */
    public List<ShelfRevision> history(Caller admin, String id) {
        admin.require(Role.ADMIN);
        return store.history(id);
    }

    /**
     * Stores a platform, one that is there or a new one; a hidden one is offered again.
     *
     * @param expectedVersion that it was made from; 0 for a new one
     * @throws StudioException INVALID naming the fields, CONFLICT if somebody else was faster
     */
    public PlatformOverview put(Caller admin, String id, PlatformDraft draft, Integer expectedVersion, String reason) {
        check(admin, expectedVersion, reason);
        if (draft == null) {
            throw StudioException.invalid(Violation.required("platform"));
        }
        if (draft.id() != null && !draft.id().equals(id)) {
            throw StudioException.invalid(Violation.notAllowed("id", List.of(id)));
        }
        store.put(admin, PlatformRules.spec(id, draft, today()), expectedVersion, reason.strip());
        catalog.renew();
        return one(admin, id);
    }

    /**
     * Stores all platforms of a file that are not as they stand here, or none; those that it does not name stay.
     *
     * @return how many
     * @throws StudioException INVALID naming the fields
     */
    public int bring(Caller admin, List<PlatformDraft> drafts, String reason) {
        admin.require(Role.ADMIN);
        Reason.check(reason);
        if (drafts == null || drafts.isEmpty()) {
            throw StudioException.invalid(Violation.required("platforms"));
        }
        Map<String, PlatformSpec> wanted = new LinkedHashMap<>();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            PlatformDraft draft = drafts.get(i);
            String at = "platforms[" + i + "]";
            if (draft == null || draft.id() == null) {
                violations.add(Violation.required(at + ".id"));
                continue;
            }
            try {
                wanted.put(draft.id(), PlatformRules.spec(draft.id(), draft, today()));
            } catch (StudioException e) {
                e.violations()
                        .forEach(
                                one -> violations.add(new Violation(at + "." + one.field(), one.code(), one.params())));
            }
        }
        if (!violations.isEmpty()) {
            throw StudioException.invalid(violations);
        }
        int changed = store.bring(admin, wanted.values(), reason.strip());
        catalog.renew();
        return changed;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Takes away one of an admin's own, and hides one that came with the studio: nobody is offered it any more. */
    public void remove(Caller admin, String id, Integer expectedVersion, String reason) {
        check(admin, expectedVersion, reason);
        store.remove(admin, id, expectedVersion, reason.strip());
        catalog.renew();
    }

    /** @throws StudioException CONFLICT where none of this id came with the studio, or somebody else was faster */
    public PlatformOverview restore(Caller admin, String id, Integer expectedVersion, String reason) {
        check(admin, expectedVersion, reason);
        store.restore(admin, id, expectedVersion, reason.strip());
        catalog.renew();
        return one(admin, id);
    }

    private static void check(Caller admin, Integer expectedVersion, String reason) {
        admin.require(Role.ADMIN);
        Reason.check(reason);
        if (expectedVersion == null) {
            throw StudioException.invalid(Violation.required("expectedVersion"));
        }
    }

    private PlatformOverview overview(PlatformSpec platform, Optional<ShelfRevision> last) {
        return new PlatformOverview(
                platform,
                last.map(ShelfRevision::version).orElse(PlatformStore.SHIPPED),
                catalog.shippedPlatform(platform.id()).isPresent(),
                last.filter(one -> one.state() == State.GONE).isPresent(),
                last.map(ShelfRevision::at).orElse(null),
                last.map(ShelfRevision::by).orElse(null),
                last.map(ShelfRevision::reason).orElse(null));
    }
}
