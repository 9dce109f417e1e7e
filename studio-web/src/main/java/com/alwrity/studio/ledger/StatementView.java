package com.alwrity.studio.ledger;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.asset.AssetView;
import com.alwrity.studio.asset.Assets;
import com.alwrity.studio.identity.SignedIn;
import com.alwrity.studio.job.CostSheet;
import com.alwrity.studio.job.CostSheetPanel;
import com.alwrity.studio.job.CostSheets;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.shell.Glyph;
import com.alwrity.studio.usage.MonthChoice;
import com.alwrity.studio.usage.UsageView;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/** Every movement of the credits, of a month or for one job or asset, and there how its price came about. */
@Route("statement")
@PermitAll
@Dependent
public class StatementView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;
    private static final String EXPORT = "api/video-studio/ledger/export?";

    private final transient Statement statement;
    private final transient CostSheets costs;
    private final transient Assets assets;
    private final transient BillingZones zones;
    private final H1 title = new H1();
    private final Paragraph sub = new Paragraph();
    private final MonthChoice months = new MonthChoice(this::open);
    private final CostSheetPanel sheet = new CostSheetPanel();
    private final StatementTable table = new StatementTable();
    private final Paragraph nothing = new Paragraph(t("statement.none"));
    private final Button more = new Button(t("statement.more"), click -> addPage());
    private final Anchor csv = new Anchor();
    private transient StatementFilter filter;
    private String cursor;

    @Inject
    public StatementView(Statement statement, CostSheets costs, Assets assets, BillingZones zones) {
        this.statement = statement;
        this.costs = costs;
        this.assets = assets;
        this.zones = zones;
        addClassNames("page", "usage");
        sub.addClassName("sub");
        nothing.addClassName("hint");
        csv.add(Glyph.DOWNLOAD.icon(), new Span(t("usage.csv")));
        csv.getElement().setAttribute("download", true).setAttribute("router-ignore", true);
        csv.addClassName("file-link");
        Div head = new Div(new Div(title, sub), new Div(months, csv));
        head.addClassName("usage-head");
        Section movements = new Section(new H2(t("statement.movements")), nothing, table, more);
        movements.addClassName("panel");
        RouterLink usage = new RouterLink(t("statement.usage"), UsageView.class);
        add(head, sheet, movements, usage);
    }

    /** The query that asks for the statement of a job or an asset. */
    public static QueryParameters of(String what, UUID id) {
        return QueryParameters.of(what, id.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        try {
            Optional<UUID> job = query.getSingleParameter("job").map(UUID::fromString);
            Optional<UUID> asset = query.getSingleParameter("asset").map(UUID::fromString);
            if (job.isPresent()) {
                showJob(job.get());
            } else if (asset.isPresent()) {
                showAsset(asset.get());
            } else {
                showMonth(query.getSingleParameter("month")
                        .map(YearMonth::parse)
                        .orElseGet(
                                () -> zones.now(SignedIn.caller().workspaceId()).month()));
            }
        } catch (DateTimeException | IllegalArgumentException | StudioException e) {
            throw new NotFoundException();
        }
    }

    private void showJob(UUID id) {
        CostSheet found = costs.of(SignedIn.caller(), id);
        title.setText(found.job().title());
        sub.setText(t("statement.job.sub"));
        sheet.show(found);
        show(new StatementFilter(null, id, null, null), "jobId=" + id);
    }

    private void showAsset(UUID id) {
        AssetView asset = assets.get(SignedIn.caller(), id);
        if (asset.jobId() == null) {
            title.setText(asset.title());
            sub.setText(t("statement.uploaded"));
            show(new StatementFilter(null, null, id, null), "assetId=" + id);
        } else {
            showJob(asset.jobId());
            title.setText(asset.title());
        }
    }

    private void showMonth(YearMonth month) {
        BillingMonth billing =
                new BillingMonth(month, zones.of(SignedIn.caller().workspaceId()));
        title.setText(t("statement.title"));
        sub.setText(t("statement.sub"));
        months.name(billing);
        sheet.setVisible(false);
        show(new StatementFilter(month, null, null, null), "month=" + month);
    }

    private void show(StatementFilter wanted, String query) {
        filter = wanted;
        cursor = null;
        months.setVisible(wanted.month() != null);
        csv.setHref(EXPORT + query);
        table.clear();
        addPage();
    }

    private void addPage() {
        Statement.Page page = statement.page(SignedIn.caller(), filter, PAGE, cursor);
        table.add(page.lines(), filter.month() != null);
        boolean empty = cursor == null && page.lines().isEmpty();
        nothing.setVisible(empty);
        table.setVisible(!empty);
        cursor = page.nextCursor();
        more.setVisible(cursor != null);
    }

    private void open(YearMonth month) {
        getUI().ifPresent(ui -> ui.navigate("statement", QueryParameters.of("month", month.toString())));
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " · Video Studio";
    }
}
