package com.alwrity.studio.provider;

import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.governance.BeforeAfter;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.persistence.Seal;
import com.alwrity.studio.persistence.SealedSecrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What admins have chosen for the providers, as it is stored. */
@ApplicationScoped
class ProviderChoices implements SealedSecrets {

    @Inject
    private EntityManager entities;

    @Inject
    private Seal seal;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Asked in the middle of other work: what that has not written yet is left alone. */
    Map<ProviderId, ProviderChoice> all() {
        return entities.createQuery("select s from ProviderSetting s", ProviderSetting.class)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .collect(Collectors.toMap(ProviderSetting::provider, setting -> setting.choice(seal)));
    }

    /** The audit tells what was touched; of a key no more than its end. */
    @Transactional
    void change(Caller admin, ProviderId id, ProviderChange change) {
        ProviderSetting setting = entities.find(ProviderSetting.class, id.key());
        if (setting == null) {
            setting = new ProviderSetting(id);
            entities.persist(setting);
        }
        Map<String, Object> before = setting.shown();
        setting.apply(change, seal, admin.userId(), clock.instant());
        Map<String, Object> details = new TreeMap<>(BeforeAfter.of(before, setting.shown()));
        details.put("changed", change.fields());
        audit.record(admin, "provider.change", "provider", id.key(), details);
    }

    @Override
    @Transactional
    public int sealAnew() {
        return (int) entities.createQuery("select s from ProviderSetting s", ProviderSetting.class)
                .getResultStream()
                .filter(setting -> setting.sealAnew(seal))
                .count();
    }
}
