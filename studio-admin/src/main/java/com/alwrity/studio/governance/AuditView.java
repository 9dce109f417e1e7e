package com.alwrity.studio.governance;

import static com.alwrity.studio.text.Words.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/** Who did what: found, opened, given out, proved. */
@Route("admin/audit")
@Menu(title = "nav.audit", order = 130, icon = "SHIELD")
@RolesAllowed("ADMIN")
@Dependent
public class AuditView extends Div implements HasDynamicTitle {

    private static final String EXPORT = "api/video-studio/admin/audit/export?format=";

    private final AuditFilterBar filter;
    private final AuditTable table;
    private final Anchor csv = export("csv");
    private final Anchor lines = export("jsonl");

    @Inject
    public AuditView(AuditDesk desk) {
        addClassName("page");
        Paragraph sub = new Paragraph(t("audit.sub"));
        sub.addClassName("sub");
        filter = new AuditFilterBar(desk, this::show);
        table = new AuditTable(desk);
        Div exports = new Div(csv, lines);
        exports.addClassName("audit-exports");
        add(new Div(new H1(t("nav.audit")), sub), new ChainPanel(desk), filter, exports, table);
        show();
    }

    private void show() {
        AuditFilter wanted = filter.filter();
        table.show(wanted);
        String query = query(wanted);
        csv.setHref(EXPORT + "csv" + query);
        lines.setHref(EXPORT + "jsonl" + query);
    }

    /** The same filter as the interface for programs has it. */
    private static String query(AuditFilter wanted) {
        StringJoiner query = new StringJoiner("");
        add(query, "workspaceId", wanted.workspaceId());
        add(query, "userId", wanted.userId());
        add(query, "action", wanted.action());
        add(query, "from", wanted.from());
        add(query, "q", wanted.words());
        return query.toString();
    }

    private static void add(StringJoiner query, String name, Object value) {
        if (value != null) {
            query.add("&" + name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }

    private static Anchor export(String format) {
        Anchor link = new Anchor("", t("audit.export." + format));
        link.getElement().setAttribute("download", true);
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    @Override
    public String getPageTitle() {
        return t("nav.audit") + " · Video Studio";
    }
}
