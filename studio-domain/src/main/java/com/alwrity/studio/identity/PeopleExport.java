package com.alwrity.studio.identity;

import com.alwrity.studio.csv.CsvWriter;
import com.alwrity.studio.governance.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Accounts and workspaces as tables. Written page by page; no more than one is in memory. */
@ApplicationScoped
public class PeopleExport {

    private static final int PAGE = 200;

    @Inject
    private People people;

    @Inject
    private WorkspaceList workspaces;

    @Inject
    private Audit audit;

    /** Says in the audit log who took the list along. */
    public void note(Caller admin, String what) {
        admin.require(Role.ADMIN);
        audit.record(admin, "user.export", "user", what, Map.of());
    }

    public void users(Caller admin, PeopleFilter filter, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = new CsvWriter(text);
        csv.row(List.of("id", "email", "name", "role", "locked", "createdAt", "lastSignInAt"));
        String cursor = null;
        do {
            PeopleList.Page page = people.list(admin, filter, PAGE, cursor);
            for (UserView user : page.items()) {
                csv.row(Arrays.asList(
                        user.id(),
                        user.email(),
                        user.name(),
                        user.role().name().toLowerCase(Locale.ROOT),
                        user.locked(),
                        user.createdAt(),
                        user.lastSignInAt()));
            }
            cursor = page.nextCursor();
        } while (cursor != null);
        text.flush();
    }

    /** @param words part of the name or of a member's e-mail address; null for any */
    public void workspaces(Caller admin, String words, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = new CsvWriter(text);
        csv.row(List.of("id", "name", "owners", "members", "tier", "createdAt", "availableCredits"));
        String cursor = null;
        do {
            WorkspaceList.Page page = workspaces.list(admin, words, PAGE, cursor);
            for (WorkspaceOverview workspace : page.items()) {
                csv.row(List.of(
                        workspace.id(),
                        workspace.name(),
                        workspace.owners(),
                        workspace.members(),
                        workspace.tier(),
                        workspace.createdAt(),
                        workspace.available().value().toPlainString()));
            }
            cursor = page.nextCursor();
        } while (cursor != null);
        text.flush();
    }
}
