package com.alwrity.studio.price;

import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.identity.CurrentCaller;
import com.alwrity.studio.job.RepriceMonth;
import com.alwrity.studio.problem.Wording;
import com.alwrity.studio.shell.SlowWork;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** What workspaces pay: now, before, and from when on something else. */
@Route("admin/prices")
@Menu(title = "nav.prices", order = 104, icon = "TAG")
@RolesAllowed("ADMIN")
@Dependent
public class PricesView extends Div implements HasDynamicTitle {

    private final transient PricesDesk desk;
    private final PriceVersionList list;
    private final PriceEditor editor;

    @Inject
    public PricesView(
            RevisePrices revise,
            RepriceMonth reprice,
            Catalog catalog,
            CurrentCaller current,
            Wording wording,
            SlowWork slow) {
        desk = new PricesDesk(revise, reprice, catalog, current, wording, slow);
        addClassNames("page", "prices");
        list = new PriceVersionList(desk, this::edit, this::show);
        editor = new PriceEditor(desk, this::published);
        Paragraph sub = new Paragraph(t("admin.prices.sub"));
        sub.addClassName("sub");
        add(new Div(new H1(t("nav.prices")), sub), list, editor);
        show();
    }

    private void show() {
        List<PriceVersion> all = desk.all();
        list.show(all, desk.inForce());
    }

    /** Starts from a version that there is. */
    private void edit(PriceVersion from) {
        List<PriceVersion> all = desk.all();
        editor.open(from.list(), all.isEmpty() ? 0 : all.get(0).number());
    }

    private void published() {
        editor.setVisible(false);
        show();
    }

    @Override
    public String getPageTitle() {
        return t("nav.prices") + " · Video Studio";
    }
}
