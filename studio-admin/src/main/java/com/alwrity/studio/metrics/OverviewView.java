package com.alwrity.studio.metrics;

import static com.alwrity.studio.text.Words.amount;
import static com.alwrity.studio.text.Words.count;
import static com.alwrity.studio.text.Words.t;
import static com.alwrity.studio.text.Words.time;

import com.alwrity.studio.identity.CurrentCaller;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The installation at a glance. */
@Route("admin/overview")
@Menu(title = "nav.overview", order = 99, icon = "SCREEN")
@RolesAllowed("ADMIN")
@Dependent
public class OverviewView extends Div implements HasDynamicTitle {

    private final transient LookOver look;
    private final transient CurrentCaller current;
    private final FigureTiles tiles = new FigureTiles();
    private final UnorderedList nodes = new UnorderedList();

    @Inject
    public OverviewView(LookOver look, CurrentCaller current) {
        this.look = look;
        this.current = current;
        addClassNames("page", "usage");
        Paragraph sub = new Paragraph(t("admin.overview.sub"));
        sub.addClassName("sub");
        Section living = new Section(new H2(t("admin.overview.nodes")), nodes);
        living.addClassName("panel");
        add(
                new Div(new H1(t("nav.overview")), sub),
                tiles,
                living,
                new Button(t("admin.overview.again"), click -> show()));
        show();
    }

    private void show() {
        Overview now = look.now(current.caller());
        tiles.clear();
        tiles.add("admin.overview.running", Long.toString(now.running()), t("admin.overview.queued", now.queued()));
        tiles.add("admin.overview.failed", Long.toString(now.failed()), t("admin.overview.of", now.ended()));
        tiles.add("admin.overview.incidents", Long.toString(now.incidents()), t("admin.overview.week"));
        tiles.add(
                "admin.overview.paid",
                amount(now.paid().inMoney()),
                t("admin.overview.cost", amount(now.cost().inMoney())));
        tiles.add("admin.overview.stored", Bytes.words(now.storedBytes()), t("admin.overview.files"));
        nodes.removeAll();
        now.nodes()
                .forEach(
                        node -> nodes.add(new ListItem(t("admin.overview.node", node.name(), time(node.startedAt())))));
        tiles.getElement()
                .setAttribute(
                        "aria-label", count("admin.overview.living", now.nodes().size()));
    }

    @Override
    public String getPageTitle() {
        return t("nav.overview") + " · Video Studio";
    }
}
