package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.asset.AssetPicker;
import com.alwrity.studio.asset.AssetSearch;
import com.alwrity.studio.asset.Assets;
import com.alwrity.studio.asset.Uploads;
import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.PlatformSpec;
import com.alwrity.studio.catalog.Template;
import com.alwrity.studio.identity.SignedIn;
import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.notification.LiveEvents;
import com.alwrity.studio.operation.Quality;
import com.alwrity.studio.problem.Notices;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.prompt.PromptImprover;
import com.alwrity.studio.speech.Speech;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Create: from words or a picture to a video. */
@Route("create")
@Menu(title = "nav.create", order = 20, icon = "CREATE")
@PermitAll
@Dependent
public class CreateView extends Div
        implements BeforeEnterObserver, HasDynamicTitle, CreateSettings.Listener, Stage.Listener {

    private static final String JOB = "job";
    private static final String TEMPLATE = "template";
    private static final String PICTURE = "picture";

    @Inject
    private Catalog catalog;

    @Inject
    private PromptImprover improver;

    @Inject
    private Assets assets;

    @Inject
    private AssetSearch search;

    private final transient CreateDesk desk;
    private final CreateSettings settings;
    private final Stage stage = new Stage(this);
    private final CostBar cost;
    private Quality quality = Quality.STANDARD;

    @Inject
    public CreateView(
            Abilities abilities, Catalog catalog, Speech speech, Uploads uploads, CreateDesk desk, LiveEvents events) {
        this.desk = desk;
        addClassName("create");
        settings = new CreateSettings(abilities, catalog, speech.voices(), uploads.maxBytes(), this);
        cost = new CostBar(this::choose, this::fix, this::run);
        Div work = new Div(settings, stage);
        work.addClassName("work");
        add(work, cost);
        events.whileAttached(this, event -> desk.concerns(event).ifPresent(jobs -> showJobs()));
    }

    /** Shows a job on the stage, from wherever one is. */
    public static void open(UI ui, UUID job) {
        ui.navigate(CreateView.class, QueryParameters.of(JOB, job.toString()));
    }

    /** Starts from a template and its example. */
    public static void open(UI ui, Template template) {
        ui.navigate(CreateView.class, QueryParameters.of(TEMPLATE, template.key()));
    }

    /** Starts from a picture of the library. */
    public static void openWithPicture(UI ui, UUID asset) {
        ui.navigate(CreateView.class, QueryParameters.of(PICTURE, asset.toString()));
    }

    /** Whether this page shows how the job goes on. */
    public boolean shows(UUID job) {
        return desk.watched().contains(job);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        Optional<Template> template = asked.getSingleParameter(TEMPLATE).flatMap(catalog::template);
        Optional<UUID> picture = asked.getSingleParameter(PICTURE).flatMap(CreateDesk::id);
        if (template.isPresent()) {
            settings.show(template.get());
        } else {
            Drafts.load(draft -> resume(draft, picture));
        }
        desk.watch(asked.getParameters(JOB).stream()
                .map(CreateDesk::id)
                .flatMap(Optional::stream)
                .toList());
        showJobs();
        price();
    }

    private void resume(Optional<CreateForm> draft, Optional<UUID> picture) {
        draft.ifPresent(form -> {
            quality = Quality.find(form.quality()).orElse(quality);
            settings.show(form);
        });
        picture.or(() -> draft.map(CreateForm::imageAssetId)).ifPresent(this::pictureUploaded);
    }

    @Override
    public void changed() {
        price();
        Drafts.keep(settings.value(quality));
    }

    private void price() {
        stage.sample(settings.wantedShape(), platform(), settings.picture());
        if (settings.fromPicture() && settings.picture().isEmpty()) {
            cost.blocked(t("create.picture.missing"));
            return;
        }
        CreateDesk.Answer answer = desk.price(settings.value(quality));
        answer.quote()
                .ifPresentOrElse(
                        quote -> {
                            cost.show(quote, settings.mark(quote.findings()));
                            if (quote.model() != null) {
                                settings.recommend(quote.model().name());
                            }
                        },
                        () -> {
                            settings.mark(answer.refused());
                            cost.blocked(t("cost.refused"));
                        });
    }

    private Optional<PlatformSpec> platform() {
        return settings.template().map(Template::platform).flatMap(catalog::platform);
    }

    private void choose(Quality wanted) {
        quality = wanted;
        changed();
    }

    private void fix(Map<String, Object> changes) {
        Optional.ofNullable(changes.get("quality"))
                .flatMap(value -> Quality.find(value.toString()))
                .ifPresent(value -> quality = value);
        settings.apply(changes);
    }

    private void run() {
        if (!settings.fromPicture() && settings.promptText().isBlank()) {
            settings.demandPrompt();
            return;
        }
        try {
            desk.run();
            showUrl(desk.watched());
            showJobs();
        } catch (StudioException e) {
            Notices.problem(e);
        }
        price();
    }

    private void showUrl(List<UUID> jobs) {
        QueryParameters parameters = new QueryParameters(
                Map.of(JOB, jobs.stream().map(UUID::toString).toList()));
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, "create" + (jobs.isEmpty() ? "" : "?" + parameters.getQueryString())));
    }

    private void showJobs() {
        List<Stage.Result> results = desk.results();
        if (results.isEmpty()) {
            stage.clear();
        } else {
            stage.show(results);
        }
    }

    @Override
    public void improve(String prompt) {
        new ImproveDialog(improver.improve(prompt), better -> settings.apply(Map.of("prompt", better))).open();
    }

    @Override
    public void pictureUploaded(UUID asset) {
        try {
            settings.usePicture(assets.get(SignedIn.caller(), asset));
        } catch (StudioException e) {
            settings.usePicture(null);
        }
    }

    @Override
    public void pickPicture() {
        new AssetPicker(search, MediaKind.IMAGE, settings::usePicture).open();
    }

    @Override
    public void cancel(UUID job) {
        attempt(() -> desk.cancel(job));
    }

    @Override
    public void retry(UUID job) {
        attempt(() -> {
            desk.retry(job);
            showUrl(desk.watched());
        });
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (StudioException e) {
            Notices.problem(e);
        }
        showJobs();
    }

    @Override
    public void another() {
        desk.watch(List.of());
        showUrl(List.of());
        showJobs();
        price();
    }

    @Override
    public String getPageTitle() {
        return t("create.title") + " · Video Studio";
    }
}
