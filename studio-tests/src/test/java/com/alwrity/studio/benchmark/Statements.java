package com.alwrity.studio.benchmark;

import com.alwrity.studio.server.Database;

/** Counts what a database was asked, all servers and the clocks of their schedulers included. */
final class Statements {

    /** Transactions begun and ended are told apart: they carry no question. */
    private static final String BOUNDARY = "query ~* '^\\s*(begin|commit|rollback|set|show|savepoint|release)'";

    private static final String COUNT = "select coalesce(sum(calls), 0)::bigint from pg_stat_statements"
            + " where dbid = (select oid from pg_database where datname = current_database())"
            + " and query not like '%benchmark%' and query not like '%pg_stat_statements%'";

    private final Database database;

    private Statements(Database database) {
        this.database = database;
    }

    /** Counts from now on. */
    static Statements of(Database database) {
        database.execute("create extension if not exists pg_stat_statements");
        database.number("select count(*) from (select pg_stat_statements_reset()) as benchmark");
        return new Statements(database);
    }

    long asked() {
        return database.number(COUNT + " and not " + BOUNDARY);
    }

    /** Those of them with which db-scheduler finds, picks and ends what is due. */
    long schedulers() {
        return database.number(COUNT + " and query ~* '(wake_up|render_turn|derivation_turn|delivery_turn|chore)'"
                // An event is told in one statement with the turns of its deliveries.
                + " and query !~* 'studio_event' and not " + BOUNDARY);
    }

    /** The most frequent, one a line, for whoever wants to spare some. */
    String top(int jobs) {
        return String.join(
                "\n",
                database.texts("select to_char(calls::numeric / " + jobs
                        + ", '990.00') || '  ' || left(regexp_replace(query, '\\s+', ' ', 'g'), 150) from pg_stat_statements"
                        + " where dbid = (select oid from pg_database where datname = current_database())"
                        + " and calls >= " + jobs + " / 5 order by calls desc"));
    }
}
