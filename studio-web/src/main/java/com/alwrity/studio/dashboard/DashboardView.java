package com.alwrity.studio.dashboard;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.asset.AssetCard;
import com.alwrity.studio.asset.AssetFilter;
import com.alwrity.studio.asset.AssetSearch;
import com.alwrity.studio.asset.AssetView;
import com.alwrity.studio.asset.LibraryView;
import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.identity.SignedIn;
import com.alwrity.studio.job.CancelJob;
import com.alwrity.studio.job.JobRow;
import com.alwrity.studio.job.JobView;
import com.alwrity.studio.job.Jobs;
import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.notification.LiveEvents;
import com.alwrity.studio.problem.Notices;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.shell.Glyph;
import com.alwrity.studio.studio.CreateLinks;
import com.alwrity.studio.studio.CreateView;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Home: what runs, what was made last, and ways to begin. */
@Route("")
@Menu(title = "nav.home", order = 10, icon = "HOME")
@PermitAll
@Dependent
public class DashboardView extends Div implements HasDynamicTitle {

    private static final int RECENT = 10;

    private final transient Jobs jobs;
    private final transient CancelJob cancelJob;
    private final transient AssetSearch search;
    private final transient Catalog catalog;
    private final Section running = new Section();
    private final Section recent = new Section();

    @Inject
    public DashboardView(Jobs jobs, CancelJob cancelJob, AssetSearch search, Catalog catalog, LiveEvents events) {
        this.jobs = jobs;
        this.cancelJob = cancelJob;
        this.search = search;
        this.catalog = catalog;
        addClassNames("page", "home");
        add(head(), running, recent, new TemplateShelf(catalog.templates(), this::start));
        showRunning();
        showRecent();
        events.whileAttached(this, event -> {
            if (event.kind().startsWith("job.")) {
                showRunning();
            } else {
                showRecent();
            }
        });
    }

    private Div head() {
        Button create = new Button(
                t("home.create"), Glyph.CREATE.icon(), click -> getUI().ifPresent(ui -> ui.navigate(CreateView.class)));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        Paragraph sub = new Paragraph(t("home.sub"));
        sub.addClassName("sub");
        Div words = new Div(new H1(t("home.title", SignedIn.profile().name())), sub);
        Div head = new Div(words, create);
        head.addClassName("page-head");
        return head;
    }

    private void showRunning() {
        List<JobView> live = jobs.live(SignedIn.caller());
        running.removeAll();
        running.setVisible(!live.isEmpty());
        Div rows = new Div();
        rows.addClassName("running");
        live.forEach(job -> rows.add(new JobRow(job, this::open, this::cancel)));
        running.add(new H2(t("home.running")), rows);
    }

    private void showRecent() {
        AssetFilter videos = AssetFilter.all().ofKind(MediaKind.VIDEO);
        List<AssetView> found =
                search.search(SignedIn.caller(), videos, RECENT, null).items();
        recent.removeAll();
        if (found.isEmpty()) {
            recent.add(empty());
            return;
        }
        RouterLink all = new RouterLink(t("home.all"), LibraryView.class);
        Div head = new Div(new H2(t("home.recent")), all);
        head.addClassName("row");
        Div cards = new Div();
        cards.addClassNames("cards", "shelf");
        found.forEach(asset -> cards.add(new AssetCard(asset, () -> show(asset))));
        recent.add(head, cards);
    }

    private Div empty() {
        Button sample = new Button(
                t("home.empty.action"),
                Glyph.SPARK.icon(),
                click -> catalog.templates().stream().findFirst().ifPresent(template -> start(template.key())));
        Div empty =
                new Div(Glyph.SPARK.icon(), new H2(t("home.empty.title")), new Paragraph(t("home.empty.text")), sample);
        empty.addClassNames("panel", "empty");
        return empty;
    }

    private void start(String template) {
        getUI().ifPresent(ui -> catalog.template(template).ifPresent(found -> CreateLinks.open(ui, found)));
    }

    private void show(AssetView asset) {
        getUI().ifPresent(ui -> ui.navigate(LibraryView.class, asset.id().toString()));
    }

    private void open(UUID job) {
        getUI().ifPresent(ui -> CreateLinks.open(ui, job));
    }

    private void cancel(UUID job) {
        try {
            cancelJob.cancel(SignedIn.caller(), job);
        } catch (StudioException e) {
            Notices.problem(e);
        }
        showRunning();
    }

    @Override
    public String getPageTitle() {
        return t("nav.home") + " · Video Studio";
    }
}
