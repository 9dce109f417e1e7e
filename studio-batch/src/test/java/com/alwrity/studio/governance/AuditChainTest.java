package com.alwrity.studio.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alwrity.studio.governance.ChainProof.Broken;
import com.alwrity.studio.governance.ChainProof.Head;
import com.alwrity.studio.governance.ChainProof.What;
import com.alwrity.studio.persistence.Seal;
import com.alwrity.studio.schedule.TestDatabase;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody who can write to the database can change the audit log unnoticed. */
class AuditChainTest {

    private static final String SECRET = "a secret of at least thirty-two characters";
    private static final String ANOTHER = "another secret of thirty-two characters";

    private DataSource database;
    private WrittenLog log;

    @BeforeEach
    void write() {
        database = TestDatabase.fresh();
        log = new WrittenLog(database, new Seal(SECRET));
        IntStream.rangeClosed(1, 5).forEach(log::write);
        log.seal();
    }

    @Test
    void whatWasWrittenHolds() {
        ChainProof proof = log.check(null);

        assertThat(proof.firstBroken()).isNull();
        assertThat(proof.holds()).isTrue();
        assertThat(proof.events()).isEqualTo(5);
        assertThat(proof.head().seq()).isEqualTo(5);
        assertThat(log.check(proof.head()).holds()).isTrue();
        log.write(6);
        assertThat(log.check(proof.head()).holds())
                .as("one that waits for its seal")
                .isTrue();
        log.seal();
        assertThat(log.check(proof.head()).holds()).isTrue();
        assertThat(log.check(null).head()).isNotEqualTo(proof.head());
    }

    @Test
    void nothingCanBeChangedByMistake() {
        for (String mistake : List.of(
                "update audit_event set action = 'x'",
                "delete from audit_event",
                "truncate audit_event",
                "update audit_seal set hash = '\\x00'",
                "delete from audit_seal",
                "delete from audit_cut")) {
            assertThatThrownBy(() -> TestDatabase.execute(database, mistake))
                    .as(mistake)
                    .hasRootCauseMessage("ERROR: audit events are append-only\n  Where: PL/pgSQL function"
                            + " audit_event_is_final() line 6 at RAISE");
        }
    }

    @Test
    void aChangedEventIsFound() {
        for (String change : List.of(
                "action = 'job.cancel'",
                "details = '{\"number\": 4}'",
                "at = at + interval '1 microsecond'",
                "user_id = gen_random_uuid()",
                "reason = ''",
                "origin = null")) {
            write();
            long third = log.id(3);
            log.tamper("update audit_event set " + change + " where id = " + third);

            assertThat(log.check(null).firstBroken()).as(change).isEqualTo(new Broken(third, 3L, What.CHANGED));
        }
    }

    @Test
    void anEventThatIsGoneIsFound() {
        long third = log.id(3);
        log.tamper("delete from audit_event where id = " + third);
        assertThat(log.check(null).firstBroken()).isEqualTo(new Broken(third, 3L, What.REMOVED));

        log.tamper("delete from audit_seal where seq = 3");
        assertThat(log.check(null).firstBroken()).isEqualTo(new Broken(null, 3L, What.REMOVED));

        log.tamper("update audit_seal set seq = seq - 1 where seq > 3");
        assertThat(log.check(null).firstBroken().what()).isEqualTo(What.CHANGED);
    }

    @Test
    void aLogWithoutItsEndIsFoundByTheHeadThatWasNoted() {
        Head head = log.check(null).head();
        long last = log.id(5);
        log.tamper("delete from audit_seal where seq = 5");
        log.tamper("delete from audit_event where id = " + last);
        assertThat(log.check(null).holds()).isTrue();

        assertThat(log.check(head).firstBroken()).isEqualTo(new Broken(null, 5L, What.HEAD_MISSING));
        log.write(6);
        log.seal();
        assertThat(log.check(head).firstBroken()).isEqualTo(new Broken(null, 5L, What.HEAD_MISSING));
    }

    @Test
    void anEventThatTheStudioNeverWroteIsFoundAndGetsNoSeal() {
        TestDatabase.execute(
                database,
                "insert into audit_event (id, at, action, subject_kind, subject_id, details)"
                        + " values (99, now(), 'job.cancel', 'job', '1', '{}')");
        log.seal();
        assertThat(log.check(null).firstBroken()).isEqualTo(new Broken(99L, null, What.INSERTED));

        log.tamper("insert into audit_seal values (6, 99, '\\x00')");
        assertThat(log.check(null).firstBroken()).isEqualTo(new Broken(99L, 6L, What.INSERTED));
    }

    @Test
    void aCopyOfAnEventIsNoEvent() {
        log.tamper("insert into audit_event (id, at, workspace_id, user_id, action, subject_kind, subject_id, origin,"
                + " reason, details, mac) select 99, at, workspace_id, user_id, action, subject_kind, subject_id,"
                + " origin, reason, details, mac from audit_event where id = " + log.id(2));
        log.seal();

        assertThat(log.check(null).firstBroken()).isEqualTo(new Broken(99L, null, What.INSERTED));
    }

    @Test
    void anEventThatGoesBeforeItHasItsSealIsMissed() {
        log.write(6);
        long waiting = TestDatabase.number(database, "select event_id from audit_unsealed");
        log.tamper("delete from audit_event where id = " + waiting);

        assertThat(log.check(null).firstBroken()).isEqualTo(new Broken(waiting, null, What.REMOVED));
    }

    @Test
    void withoutItsBeginningTheChainDoesNotHold() {
        log.tamper("delete from audit_cut");

        assertThat(log.check(null).firstBroken()).isEqualTo(new Broken(null, 0L, What.REMOVED));
    }

    @Test
    void whatWasThereBeforeRowsWereSignedIsSealedAsItWas() {
        database = TestDatabase.fresh();
        log = new WrittenLog(database, new Seal(SECRET));
        TestDatabase.execute(
                database,
                "insert into audit_event (id, at, action, subject_kind, subject_id, details)"
                        + " values (nextval('audit_number'), now(), 'job.submit', 'quote', '1', '{\"a\": 1.50}')");
        log.seal();
        log.write(1);
        log.seal();
        assertThat(log.check(null).events()).isEqualTo(2);
        assertThat(log.check(null).holds()).isTrue();

        log.tamper("update audit_event set subject_id = '2' where subject_id = '1'");
        assertThat(log.check(null).firstBroken().what()).isEqualTo(What.CHANGED);
    }

    @Test
    void manyWritersAndSealersGiveOneChain() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Object>> work = IntStream.range(0, 200)
                .<Callable<Object>>mapToObj(number -> () -> {
                    log.write(number);
                    if (number % 10 == 0) {
                        log.seal();
                    }
                    return null;
                })
                .toList();
        for (Future<Object> done : threads.invokeAll(work)) {
            done.get();
        }
        threads.shutdown();
        log.seal();

        ChainProof proof = log.check(null);
        assertThat(proof.holds()).as("%s", proof.firstBroken()).isTrue();
        assertThat(proof.events()).isEqualTo(205);
        assertThat(TestDatabase.number(database, "select count(*) from audit_unsealed"))
                .isZero();
    }

    @Test
    void theBeginningIsDroppedAndTheRestHolds() {
        Head early = log.check(null).head();

        assertThat(log.drop(4)).isEqualTo(3);
        assertThat(log.drop(4)).isZero();
        ChainProof proof = log.check(early);

        assertThat(proof.holds()).as("%s", proof.firstBroken()).isTrue();
        assertThat(proof.events()).isEqualTo(2);
        log.write(6);
        log.seal();
        assertThat(log.check(early).holds()).isTrue();

        log.tamper("update audit_cut set hash = '\\x00' where seq = 3");
        assertThat(log.check(null).firstBroken()).isEqualTo(new Broken(null, 3L, What.CHANGED));
    }

    @Test
    void allCanBeDroppedAndWhatComesGoesOn() {
        Head last = log.check(null).head();
        assertThat(log.drop(100)).isEqualTo(5);

        assertThat(log.check(last).holds()).isTrue();
        log.write(6);
        log.seal();
        assertThat(log.check(last).head().seq()).isEqualTo(6);
    }

    @Test
    void whatDoesNotHoldIsNotDropped() {
        log.tamper("update audit_event set action = 'x' where id = " + log.id(2));

        assertThat(log.drop(100)).isEqualTo(1);
        assertThat(log.check(null).firstBroken().seq()).isEqualTo(2);
    }

    @Test
    void theChainOutlivesItsSecret() {
        Seal both = new Seal(ANOTHER, Optional.of(SECRET));
        WrittenLog rotated = new WrittenLog(database, both);
        rotated.write(6);
        rotated.seal();
        assertThat(rotated.check(null).holds()).isTrue();

        String sealed = TestDatabase.texts(database, "select sealed from installation_key")
                .get(0);
        String anew = both.sealAnew(sealed, AuditKeys.place(AuditKeys.NAME)).orElseThrow();
        TestDatabase.execute(database, "update installation_key set sealed = '" + anew + "'");

        assertThat(new WrittenLog(database, new Seal(ANOTHER)).check(null).events())
                .isEqualTo(6);
        assertThatThrownBy(() -> new WrittenLog(database, new Seal(SECRET)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("studio.secret.former");
    }

    @Test
    void aChainWithoutItsKeyIsNotBegunAnew() {
        TestDatabase.execute(database, "delete from installation_key");

        assertThatThrownBy(() -> new WrittenLog(database, new Seal(SECRET))).hasMessageContaining("missing");
    }
}
