package com.alwrity.studio.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alwrity.studio.server.CannotStart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the real thing: each test starts and kills servers. */
class EmbeddedPostgresTest {

    @TempDir
    private static Path cache;

    @TempDir
    private Path data;

    private final BlockingQueue<String> news = new LinkedBlockingQueue<>();
    private EmbeddedPostgres postgres;

    @BeforeEach
    void start() throws Exception {
        postgres = EmbeddedPostgres.start(data, cache, 0, news::add);
    }

    @AfterEach
    void stop() throws Exception {
        postgres.stop();
        assertThat(postgres.postmaster()).isEmpty();
    }

    @Test
    void whatWasCommittedIsThereAfterARestart() throws Exception {
        execute("create table note (text text)");
        execute("insert into note values ('kept, größer, 日本')");
        postgres.stop();
        postgres = EmbeddedPostgres.start(data, cache, 0, news::add);
        assertThat(text("select text from note")).isEqualTo("kept, größer, 日本");
        assertThat(news).isEmpty();
    }

    @Test
    void nobodyGetsInWithoutThePassword() throws SQLException {
        Database database = postgres.database();
        assertThatThrownBy(() -> DriverManager.getConnection(database.url(), database.user(), "postgres"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
        assertThat(text("show listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void aDatabaseThatAKilledServerLeftRunningIsTakenOver() throws Exception {
        execute("create table note as select 'kept' as text");
        long left = unwatchedPostmaster().pid();
        EmbeddedPostgres next = EmbeddedPostgres.start(data, cache, 0, news::add);
        try {
            assertThat(next.postmaster().orElseThrow().pid()).isNotEqualTo(left);
            postgres = next;
            assertThat(text("select text from note")).isEqualTo("kept");
        } finally {
            next.stop();
        }
    }

    @Test
    void aDatabaseThatDiesComesBackAtTheSamePlace() throws Exception {
        execute("create table note as select 'kept' as text");
        ProcessHandle postmaster = postgres.postmaster().orElseThrow();
        assertThat(postmaster.destroyForcibly()).isTrue();
        assertThat(news.poll(30, TimeUnit.SECONDS)).contains("stopped unexpectedly");
        assertThat(news.poll(30, TimeUnit.SECONDS)).contains("is back");
        assertThat(text("select text from note")).isEqualTo("kept");
    }

    @Test
    void aDatabaseThatWasKilledWithItsServerStartsAgain() throws Exception {
        execute("create table note as select 'kept' as text");
        assertThat(unwatchedPostmaster().destroyForcibly()).isTrue();
        postgres = EmbeddedPostgres.start(data, cache, 0, news::add);
        assertThat(text("select text from note")).isEqualTo("kept");
    }

    @Test
    void aDatabaseOfAnotherVersionIsLeftAlone() throws Exception {
        postgres.stop();
        Path version = data.resolve("postgres/PG_VERSION");
        Files.writeString(version, "14\n");
        assertThatThrownBy(() -> EmbeddedPostgres.start(data, cache, 0, news::add))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("PostgreSQL 14")
                .hasMessageContaining("docs/operations.md");
        Files.writeString(version, "18\n");
    }

    @Test
    void aStrangersProcessUnderTheOldNumberIsLeftAlone() throws Exception {
        postgres.stop();
        Files.writeString(
                data.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + data.resolve("postgres") + "\n");
        assertThat(postgres.postmaster()).isEmpty();
    }

    /** The process, with nobody left who would start it again. */
    private ProcessHandle unwatchedPostmaster() throws Exception {
        ProcessHandle postmaster = postgres.postmaster().orElseThrow();
        postgres.unwatch();
        return postmaster;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = postgres.database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = postgres.database().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
