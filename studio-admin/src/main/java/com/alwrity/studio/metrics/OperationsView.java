package com.alwrity.studio.metrics;

import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.identity.CurrentCaller;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.Collectors;

/** How the installation did: whether runs came to something, how long they took, and who was here. */
@Route("admin/operations")
@Menu(title = "nav.operations", order = 140, icon = "PULSE")
@RolesAllowed("ADMIN")
@Dependent
public class OperationsView extends Div implements HasDynamicTitle {

    private final transient OperatingMetrics metrics;
    private final transient CurrentCaller current;
    private final Select<Integer> days = new Select<>();
    private final Select<MetricsBy> by = new Select<>();
    private final FigureTiles tiles = new FigureTiles();
    private final RunFiguresTable table = new RunFiguresTable();

    @Inject
    public OperationsView(OperatingMetrics metrics, CurrentCaller current) {
        this.metrics = metrics;
        this.current = current;
        addClassNames("page", "usage");
        days.setLabel(t("admin.metrics.span"));
        days.setItems(1, 7, 30, 90, 365);
        days.setItemLabelGenerator(number -> t("admin.metrics.days", number));
        days.setValue(30);
        days.addValueChangeListener(change -> show());
        by.setLabel(t("admin.metrics.by"));
        by.setItems(MetricsBy.values());
        by.setItemLabelGenerator(each -> t("admin.metrics.by." + each.key()));
        by.setValue(MetricsBy.OPERATION);
        by.addValueChangeListener(change -> show());
        Paragraph sub = new Paragraph(t("admin.metrics.sub"));
        sub.addClassName("sub");
        Div choices = new Div(days, by);
        choices.addClassName("model-filter");
        Section lines = new Section(new H2(t("admin.metrics.lines")), table);
        lines.addClassName("panel");
        add(new Div(new H1(t("nav.operations")), sub), choices, tiles, lines);
        show();
    }

    private void show() {
        Span span = metrics.last(days.getValue());
        RunFigures all = metrics.all(current.caller(), span);
        OperatingMetrics.Conversion looks = metrics.conversion(current.caller(), span);
        OperatingMetrics.Activity activity = metrics.activity(current.caller(), span);
        tiles.clear();
        tiles.add("admin.metrics.success", FigureText.percent(all.succeeded()), t("admin.metrics.runs", all.runs()));
        tiles.add(
                "admin.metrics.time",
                FigureText.seconds(all.p50()),
                t("admin.metrics.p90", FigureText.seconds(all.p90()), FigureText.seconds(all.queued())));
        tiles.add(
                "admin.metrics.conversion",
                looks.quoted() == 0 ? "–" : FigureText.percent((double) looks.submitted() / looks.quoted()),
                t("admin.metrics.looks", looks.quoted(), looks.blocked()));
        tiles.add(
                "admin.metrics.error",
                all.estimateError() == null ? "–" : FigureText.percent(all.estimateError()),
                t("admin.metrics.error.what"));
        tiles.add("admin.metrics.rating", FigureText.stars(all.rating()), t("admin.metrics.rating.what"));
        tiles.add(
                "admin.metrics.users",
                t("admin.metrics.users.figure", activity.daily(), activity.weekly()),
                activity.studios().stream()
                        .map(studio -> FigureText.studio(studio.studio()) + " " + studio.runs())
                        .collect(Collectors.joining(" · ")));
        table.show(metrics.by(current.caller(), span, by.getValue()), by.getValue());
    }

    @Override
    public String getPageTitle() {
        return t("nav.operations") + " · Video Studio";
    }
}
