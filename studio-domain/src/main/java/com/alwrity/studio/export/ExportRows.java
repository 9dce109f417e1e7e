package com.alwrity.studio.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads what is exported, a page at a time, each in a transaction of its own: an export may go on for long. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ExportRows {

    static final int PAGE = 500;

    @Inject
    private EntityManager entities;

    /** A row by its id, as JSON. */
    record Row(String id, String json) {}

    /** An original file of an asset. */
    record Media(UUID assetId, String blobKey, String contentType) {}

    List<Row> page(ExportPart part, String owner, UUID ownerId, String after) {
        Query query =
                entities.createNativeQuery(part.page(owner, after == null)).setParameter(1, ownerId);
        if (after != null) {
            query.setParameter(2, after);
        }
        return rows(query);
    }

    /** Who somebody is, or who works in a workspace: few rows, at once. */
    List<Row> people(String condition, UUID ownerId) {
        return rows(entities.createNativeQuery("select cast(t.id as text), cast(row_to_json(t) as text) from (select"
                        + " u.id, u.name, u.email, m.workspace_id, w.name as workspace, m.role, m.joined_at"
                        + " from member m join app_user u on u.id = m.user_id join workspace w on w.id = m.workspace_id"
                        + " where " + condition + " = ?1 order by m.joined_at) t")
                .setParameter(1, ownerId));
    }

    List<Media> media(UUID workspaceId, UUID after) {
        Query query = entities.createNativeQuery("select a.id, r.blob_key, r.content_type from asset a"
                        + " join rendition r on r.asset_id = a.id and r.kind = 'ORIGINAL' where a.workspace_id = ?1"
                        + (after == null ? "" : " and a.id > ?2") + " order by a.id")
                .setParameter(1, workspaceId)
                .setMaxResults(PAGE);
        if (after != null) {
            query.setParameter(2, after);
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Media((UUID) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    private static List<Row> rows(Query query) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.setMaxResults(PAGE).getResultList();
        return rows.stream()
                .map(row -> new Row((String) row[0], (String) row[1]))
                .toList();
    }
}
