package com.alwrity.studio.tier;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.persistence.Lately;
import com.alwrity.studio.problem.StudioException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The tiers: as they are shipped, and over them those that an admin changed, added or took away. */
@ApplicationScoped
public class Tiers {

    /** What the first workspace has, and all that were there before there were tiers. */
    public static final String FIRST = "enterprise";

    private static final System.Logger LOG = System.getLogger(Tiers.class.getName());

    private final Lately<Map<String, Tier>> revised;
    private final TierRevisions revisions;
    private final String usual;
    private TierFile shipped;

    /** @param usual the tier of new workspaces */
    @Inject
    public Tiers(
            TierRevisions revisions,
            Clock clock,
            @ConfigProperty(name = "studio.tier.default", defaultValue = "pro") String usual) {
        this.revisions = revisions;
        this.usual = usual;
        this.revised = new Lately<>(clock, this::overlaid);
    }

    protected Tiers() {
        this.revisions = null;
        this.usual = null;
        this.revised = null;
    }

    /** Reads and checks everything when the application starts, not when somebody first asks. */
    void atStart(@Observes @Initialized(ApplicationScoped.class) Object event) {}

    /** The container only says that it failed; this says why. */
    @PostConstruct
    void loadOrSayWhyNot() {
        try {
            shipped = TierFile.shipped();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, e.getMessage());
            throw e;
        }
    }

    public Collection<Tier> all() {
        return revised.get().values();
    }

    public Optional<Tier> find(String key) {
        return Optional.ofNullable(revised.get().get(key));
    }

    /** The tier of new workspaces. */
    public String usual() {
        return usual;
    }

    TierFile shipped() {
        return shipped;
    }

    /** After a revision was stored here. */
    void renew() {
        revised.renew();
    }

    private Map<String, Tier> overlaid() {
        Map<String, Tier> tiers = new LinkedHashMap<>(shipped.tiers());
        for (TierRevision revision : revisions.latest()) {
            if (revision.body().isEmpty()) {
                tiers.remove(revision.key());
            } else {
                read(revision).ifPresent(tier -> tiers.put(tier.key(), tier));
            }
        }
        return Collections.unmodifiableMap(tiers);
    }

    /** One that cannot be read any more leaves what was before it. */
    static Optional<Tier> read(TierRevision revision) {
        try {
            return Optional.of(TierFile.tier(Json.read(revision.body().orElseThrow(), ObjectNode.class)));
        } catch (IOException | StudioException e) {
            LOG.log(Level.WARNING, "Revision {0} of tier {1} is left out: {2}", revision.version(), revision.key(), e);
            return Optional.empty();
        }
    }
}
