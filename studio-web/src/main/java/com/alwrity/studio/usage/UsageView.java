package com.alwrity.studio.usage;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.identity.SignedIn;
import com.alwrity.studio.ledger.Budgets;
import com.alwrity.studio.ledger.BudgetsPanel;
import com.alwrity.studio.ledger.StatementView;
import com.alwrity.studio.notification.LiveEvents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What a month's runs did cost, what they were for, and what may be spent. */
@Route("usage")
@Menu(title = "nav.usage", order = 84, icon = "CHART")
@PermitAll
@Dependent
public class UsageView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Usage usage;
    private final MonthChoice months = new MonthChoice(this::open);
    private final UsageTiles tiles = new UsageTiles();
    private final BudgetsPanel budgets;
    private final DayChart days = new DayChart();
    private final Breakdown breakdown;
    private final SavingsPanel savings = new SavingsPanel();
    private final RouterLink statement = new RouterLink(t("usage.statement"), StatementView.class);
    private transient YearMonth month;

    @Inject
    public UsageView(Usage usage, Budgets budgets, LiveEvents events) {
        this.usage = usage;
        this.budgets = new BudgetsPanel(budgets, this::show);
        this.breakdown = new Breakdown(by -> usage.by(SignedIn.caller(), month, by));
        addClassNames("page", "usage");
        Paragraph sub = new Paragraph(t("usage.sub"));
        sub.addClassName("sub");
        statement.addClassName("file-link");
        Div head = new Div(new Div(new H1(t("usage.title")), sub), new Div(months, statement));
        head.addClassName("usage-head");
        add(head, tiles, this.budgets, days, breakdown, savings);
        events.whileAttached(this, event -> {
            if (event.kind().equals("job.state") || event.kind().equals("budget.alert")) {
                show();
            }
        });
    }

    /** A month can be linked to. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        month = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("month")
                .flatMap(UsageView::parse)
                .orElse(null);
        show();
    }

    private static Optional<YearMonth> parse(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void open(YearMonth wanted) {
        month = wanted;
        show();
    }

    private void show() {
        UsageMonth found = usage.month(SignedIn.caller(), month);
        months.show(found.month());
        statement.setQueryParameters(
                QueryParameters.of("month", found.month().month().toString()));
        tiles.show(found, usage.current(SignedIn.caller()).equals(found.month().month()));
        budgets.show(found.budgets());
        days.show(found.month(), found.days());
        breakdown.show();
        savings.show(found.savings());
        boolean empty = found.all().runs() == 0;
        List.of(days, breakdown, savings).forEach(part -> part.setVisible(!empty));
    }

    @Override
    public String getPageTitle() {
        return t("usage.title") + " · Video Studio";
    }
}
