package com.alwrity.studio.export;

import java.util.Locale;

/** What an export holds: one file of JSON rows each. Nothing in it opens anything: no hashes, no keys. */
enum ExportPart {
    ASSETS("asset", "uuid", """
            id, owner_id, title, kind, state, created_at, trashed_at, favorite, tags, media, studio, operation,
            model_key, job_id, prompt, provenance, estimated, actual, plays, downloads, error_code,
            (select json_agg(json_build_object('kind', r.kind, 'type', r.content_type, 'bytes', r.bytes,
                'sha256', r.sha256)) from rendition r where r.asset_id = x.id) as renditions"""),
    JOBS("job", "uuid", """
            id, user_id, quote_id, studio, operation, state, title, tags, request, estimate, ceiling, actual, paid,
            created_at, started_at, finished_at, retry_of, asset_id, error_code"""),
    QUOTES("quote", "uuid", "id, user_id, created_at, expires_at, used_at, body"),
    POSTINGS("posting", "bigint", """
            id, key, kind, job_id, at, memo, (select json_agg(json_build_object('account', a.kind, 'amount', e.amount))
                from entry e join account a on a.id = e.account_id where e.posting_id = x.id) as entries"""),
    TOKENS("api_token", "uuid", "id, user_id, name, hint, scopes, created_at, expires_at, last_used_at, revoked_at"),
    WEBHOOKS("webhook", "uuid", "id, url, description, kinds, active, created_at"),
    AUDIT("audit_event", "bigint", "id, at, user_id, action, subject_kind, subject_id, origin, details");

    private final String table;
    private final String key;
    private final String columns;

    ExportPart(String table, String key, String columns) {
        this.table = table;
        this.key = key;
        this.columns = columns;
    }

    String file() {
        return name().toLowerCase(Locale.ROOT) + ".json";
    }

    /** Rows of an owner (?1), after a row (?2) where there is one; each with its id and as JSON. */
    String page(String owner, boolean first) {
        String after = first ? "" : " and id > cast(?2 as " + key + ")";
        return "select cast(t.id as text), cast(row_to_json(t) as text) from (select " + columns + " from " + table
                + " x where " + owner + " = ?1" + after + " order by id) t";
    }
}
