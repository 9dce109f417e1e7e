package com.alwrity.studio.governance;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.schedule.TestDatabase;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A page of a long log is found by an index, whatever is asked for: what is counted is the blocks that were looked at.
 * {@code -Daudit.rows=1000000} makes the log as long as it is after some years.
 */
class AuditSearchTest {

    private static final int ROWS = Integer.getInteger("audit.rows", 60_000);
    private static final int PAGE = 51;

    /** The table alone has some thousands. */
    private static final long MOST_BLOCKS = 700;

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    private static DataSource database;

    @BeforeAll
    static void write() {
        database = TestDatabase.fresh();
        TestDatabase.execute(database, """
                set session_replication_role = replica;
                insert into audit_event (id, at, workspace_id, user_id, action, subject_kind, subject_id, origin, details)
                select n, timestamptz '%s' + n * interval '1 second',
                    cast(lpad(to_hex(n %% 50), 32, '0') as uuid), cast(lpad(to_hex(n %% 200), 32, '1') as uuid),
                    case when n %% 5000 = 0 then 'model.retire' when n %% 4 = 0 then 'job.submit'
                        when n %% 40 = 1 then 'asset.delete' else 'asset.read' end,
                    case when n %% 5000 = 0 then 'model' when n %% 4 = 0 then 'quote' else 'asset' end,
                    cast(md5((n / 5)::text) as uuid)::text,
                    case when n %% 3 = 0 then '192.0.2.' || n %% 250 end,
                    jsonb_build_object('rendition', 'proxy', 'number', n)
                from generate_series(1, %d) as n;
                """.formatted(BEGIN, ROWS));
        TestDatabase.execute(database, "vacuum analyze audit_event");
    }

    @Test
    void everyPageIsFoundByAnIndex() throws SQLException {
        UUID workspace = UUID.fromString("00000000-0000-0000-0000-000000000007");
        UUID user = UUID.fromString("11111111-1111-1111-1111-111111111107");
        String subject = TestDatabase.texts(database, "select subject_id from audit_event where id = 100")
                .get(0);
        Instant middle = BEGIN.plus(Duration.ofSeconds(ROWS / 2));
        Map<String, AuditSearch> searches = new LinkedHashMap<>();
        searches.put("all", search(AuditFilter.ALL));
        searches.put("far back", new AuditSearch(AuditFilter.ALL, AuditRow.micros(middle) + "-7", PAGE));
        searches.put("workspace", search(filter(workspace, null, null, null, null, null, null)));
        searches.put("user", search(filter(null, user, null, null, null, null, null)));
        searches.put("action", search(filter(null, null, "asset.read", null, null, null, null)));
        searches.put("a rare action", search(filter(null, null, "model.retire", null, null, null, null)));
        searches.put("an area", search(filter(null, null, "asset.", null, null, null, null)));
        searches.put("a rare area", search(filter(null, null, "model.", null, null, null, null)));
        searches.put("no such area", search(filter(null, null, "tier.", null, null, null, null)));
        searches.put("kind", search(filter(null, null, null, "model", null, null, null)));
        searches.put("subject", search(filter(null, null, null, null, subject, null, null)));
        searches.put("origin", search(filter(null, null, null, null, null, "192.0.2.9", null)));
        searches.put("an id in words", search(filter(null, null, null, null, null, null, subject)));
        searches.put("a word of many", search(filter(null, null, null, null, null, null, "proxy")));
        searches.put("no such word", search(filter(null, null, null, null, null, null, "nowhere")));
        searches.put("of a workspace", search(filter(workspace, user, "asset.", null, null, null, null)));
        searches.put(
                "a while",
                search(new AuditFilter(null, null, null, null, null, null, middle, middle.plusSeconds(60), null)));

        for (Map.Entry<String, AuditSearch> search : searches.entrySet()) {
            JsonNode plan = plan(search.getValue());
            List<String> scans = new ArrayList<>();
            collect(plan, scans);
            assertThat(scans).as(search.getKey() + plan.toPrettyString()).doesNotContain("Seq Scan on audit_event");
            assertThat(plan.path("Shared Hit Blocks").asLong()
                            + plan.path("Shared Read Blocks").asLong())
                    .as(search.getKey() + plan.toPrettyString())
                    .isLessThan(MOST_BLOCKS);
        }
    }

    @Test
    void whatIsSearchedIsFoundNewestFirst() throws SQLException {
        assertThat(ids(search(AuditFilter.ALL)))
                .startsWith((long) ROWS, ROWS - 1L)
                .hasSize(PAGE);
        assertThat(ids(search(filter(null, null, "model.", null, null, null, null))))
                .startsWith(ROWS / 5000 * 5000L)
                .allMatch(id -> id % 5000 == 0);
        String subject = TestDatabase.texts(database, "select subject_id from audit_event where id = 4711")
                .get(0);
        assertThat(ids(search(filter(null, null, null, null, subject, null, "ASSET:prox 4711 & | !"))))
                .contains(4711L)
                .doesNotContain(4710L);
        String cursor = AuditRow.micros(BEGIN.plusSeconds(100)) + "-100";
        assertThat(ids(new AuditSearch(AuditFilter.ALL, cursor, 3))).containsExactly(99L, 98L, 97L);
    }

    private static AuditSearch search(AuditFilter filter) {
        return new AuditSearch(filter, null, PAGE);
    }

    private static AuditFilter filter(
            UUID workspace, UUID user, String action, String kind, String subject, String origin, String words) {
        return new AuditFilter(workspace, user, action, kind, subject, origin, null, null, words);
    }

    private static List<Long> ids(AuditSearch search) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = search.prepare(connection);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                ids.add(row.getLong("id"));
            }
        }
        return ids;
    }

    private static JsonNode plan(AuditSearch search) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = search.prepare(connection, "explain (analyze, buffers, format json) ");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return Json.read(row.getString(1), JsonNode.class).get(0).path("Plan");
        }
    }

    private static void collect(JsonNode plan, List<String> scans) {
        scans.add(plan.path("Node Type").asText() + " on "
                + plan.path("Relation Name").asText());
        plan.path("Plans").forEach(part -> collect(part, scans));
    }
}
