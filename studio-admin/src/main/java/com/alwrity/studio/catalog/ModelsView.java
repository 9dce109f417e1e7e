package com.alwrity.studio.catalog;

import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.identity.CurrentCaller;
import com.alwrity.studio.provider.Providers;
import com.alwrity.studio.shell.SlowWork;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Every model of the catalogue, what it costs and how far it can be relied on; and what its provider says by now. */
@Route("admin/models")
@Menu(title = "nav.models", order = 110, icon = "STACK")
@RolesAllowed("ADMIN")
@Dependent
public class ModelsView extends Div implements HasDynamicTitle {

    private final transient ModelsDesk desk;
    private final transient Catalog catalog;
    private final ModelFilter filter;
    private final ModelTable table;
    private final Span count = new Span();

    @Inject
    public ModelsView(ReviseModels revise, Catalog catalog, Providers providers, CurrentCaller current, SlowWork slow) {
        this.desk = new ModelsDesk(revise, current, slow);
        this.catalog = catalog;
        List<ProviderSpec> installed = catalog.providers().stream()
                .filter(spec -> providers.find(spec.id()).isPresent())
                .toList();
        addClassName("page");
        Paragraph sub = new Paragraph(t("admin.models.sub"));
        sub.addClassName("sub");
        count.getElement().setAttribute("role", "status");
        count.addClassName("hint");
        filter = new ModelFilter(installed, this::show);
        table = new ModelTable(this::open, this::provider);
        add(
                new Div(new H1(t("nav.models")), sub),
                new ComparisonPanel(installed, desk, this::show),
                filter,
                count,
                table);
        show();
    }

    private void show() {
        List<ModelOverview> all = desk.all();
        List<ModelOverview> found = all.stream().filter(filter::holds).toList();
        count.setText(t("admin.models.count", found.size(), all.size()));
        table.show(found);
    }

    private void open(ModelOverview model) {
        new ModelDialog(model, desk, this::show).open();
    }

    private String provider(Model model) {
        return catalog.provider(model.provider())
                .map(ProviderSpec::name)
                .orElseGet(() -> model.provider().key());
    }

    @Override
    public String getPageTitle() {
        return t("nav.models") + " · Video Studio";
    }
}
