package com.alwrity.studio.usage;

import com.alwrity.studio.csv.CsvWriter;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.ledger.BillingMonth;
import com.alwrity.studio.ledger.BillingZones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** A month's runs as a table, a row for each. */
@ApplicationScoped
public class UsageExport {

    private static final int PAGE = 1_000;

    @Inject
    private EndedRuns ended;

    @Inject
    private BillingZones zones;

    /**
     * Writes page by page; no more than one is in memory.
     *
     * @param wanted null for the present month
     */
    @Transactional
    public void write(Caller caller, YearMonth wanted, ExportFormat format, OutputStream out) throws IOException {
        BillingMonth month = billing(caller, wanted);
        Account account = ended.account(caller.workspaceId());
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = new CsvWriter(text);
        Columns columns = format == ExportFormat.FOCUS ? new FocusColumns(account, month) : new OwnColumns();
        csv.row(columns.names());
        UUID last = null;
        List<EndedRun> page;
        do {
            page = ended.after(caller.workspaceId(), month, last, PAGE);
            for (EndedRun run : page) {
                csv.row(columns.of(run));
                last = run.id();
            }
        } while (page.size() == PAGE);
        text.flush();
    }

    public String fileName(Caller caller, YearMonth wanted, ExportFormat format) {
        return "usage-" + billing(caller, wanted).month() + (format == ExportFormat.FOCUS ? "-focus" : "") + ".csv";
    }

    private BillingMonth billing(Caller caller, YearMonth wanted) {
        return wanted == null
                ? zones.now(caller.workspaceId())
                : new BillingMonth(wanted, zones.of(caller.workspaceId()));
    }

    /** Who is billed. */
    record Account(UUID id, String name) {}

    /** The columns of a format. */
    interface Columns {
        List<String> names();

        List<Object> of(EndedRun run);
    }
}
