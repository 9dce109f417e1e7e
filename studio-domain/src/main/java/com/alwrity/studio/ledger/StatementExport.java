package com.alwrity.studio.ledger;

import com.alwrity.studio.csv.CsvWriter;
import com.alwrity.studio.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A statement as a table, a row for each movement. */
@ApplicationScoped
public class StatementExport {

    private static final int PAGE = 200;

    private static final List<String> COLUMNS =
            List.of("id", "at", "kind", "job_id", "job_title", "memo", "available", "held", "spent", "available_after");

    @Inject
    private Statement statement;

    /** Writes page by page; no more than one is in memory. */
    public void write(Caller caller, StatementFilter filter, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = new CsvWriter(text);
        csv.row(COLUMNS);
        String cursor = null;
        do {
            Statement.Page page = statement.page(caller, filter, PAGE, cursor);
            for (StatementLine line : page.lines()) {
                csv.row(cells(line));
            }
            cursor = page.nextCursor();
        } while (cursor != null);
        text.flush();
    }

    private static List<Object> cells(StatementLine line) {
        return Arrays.asList(
                line.id(),
                line.at(),
                line.kind().key(),
                line.jobId(),
                line.jobTitle(),
                line.memo(),
                line.moved(AccountKind.AVAILABLE).value(),
                line.moved(AccountKind.HELD).value(),
                line.moved(AccountKind.SPENT).value(),
                line.left(AccountKind.AVAILABLE).map(Credits::value).orElse(null));
    }
}
