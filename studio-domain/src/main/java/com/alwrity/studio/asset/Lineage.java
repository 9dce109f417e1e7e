package com.alwrity.studio.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What was made from what. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Lineage {

    @Inject
    private EntityManager entities;

    void link(UUID child, UUID parent, String field) {
        entities.createNativeQuery("insert into lineage (child_id, parent_id, field) values (?1, ?2, ?3)"
                        + " on conflict do nothing")
                .setParameter(1, child)
                .setParameter(2, parent)
                .setParameter(3, field)
                .executeUpdate();
    }

    List<UUID> parents(UUID asset) {
        return ids("select distinct parent_id from lineage where child_id = ?1", asset);
    }

    List<UUID> children(UUID asset) {
        return ids("select distinct child_id from lineage where parent_id = ?1", asset);
    }

    @SuppressWarnings("unchecked")
    private List<UUID> ids(String sql, UUID asset) {
        return entities.createNativeQuery(sql).setParameter(1, asset).getResultList();
    }
}
