package com.alwrity.studio.usage;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** The runs of a workspace that ended in a span of time, with what each was made by and did cost. */
@Dependent
class Runs {

    /** Who made it is who tried last; a result that was taken again was made by nobody. */
    static final String SQL = """
            with r as (
                select j.*, a.model_key, a.provider, asset.duration,
                       asset.kind as asset_kind
                from job j
                left join lateral (
                    select attempt.model_key, attempt.provider from attempt
                    where attempt.job_id = j.id order by attempt.number desc limit 1) a on true
                left join asset on asset.id = j.asset_id and asset.job_id = j.id
                where j.workspace_id = :workspace and j.finished_at >= :from and j.finished_at < :until
            )
            """;

    @Inject
    private EntityManager entities;

    /** @param sql reads from {@code r} */
    Query query(String sql, UUID workspaceId, Instant from, Instant until) {
        return entities.createNativeQuery(named(SQL + sql))
                .setParameter(1, workspaceId)
                .setParameter(2, from.atOffset(ZoneOffset.UTC))
                .setParameter(3, until.atOffset(ZoneOffset.UTC));
    }

    private static String named(String sql) {
        return sql.replace(":workspace", "?1")
                .replace(":from", "?2")
                .replace(":until", "?3")
                .replace(":zone", "?4");
    }
}
