package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.PlatformSpec;
import com.alwrity.studio.catalog.Template;
import com.alwrity.studio.notification.LiveEvents;
import com.alwrity.studio.operation.Quality;
import com.alwrity.studio.preflight.Quote;
import com.alwrity.studio.problem.Notices;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.prompt.PromptImprover;
import com.alwrity.studio.speech.Speech;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Create: from words, a picture or a video to a video. */
@Route("create")
@Menu(title = "nav.create", order = 20, icon = "CREATE")
@PermitAll
@Dependent
public class CreateView extends Div implements BeforeEnterObserver, HasDynamicTitle, CreateSettings.Listener {

    @Inject
    private PromptImprover improver;

    private final transient Catalog catalog;
    private final transient PriceDesk prices;
    private final transient Shelf shelf;
    private final CreateSettings settings;
    private final transient StagedJobs jobs;
    private final CostBar cost;
    private Quality quality = Quality.STANDARD;

    @Inject
    public CreateView(
            Abilities abilities,
            Catalog catalog,
            Speech speech,
            Shelf shelf,
            PriceDesk prices,
            JobDesk desk,
            NextSteps next,
            LiveEvents events) {
        this.catalog = catalog;
        this.prices = prices;
        this.shelf = shelf;
        addClassName("create");
        settings = new CreateSettings(abilities, catalog, speech.voices(), shelf, this);
        jobs = new StagedJobs(desk, next, this::price);
        cost = new CostBar(catalog, this::choose, this::fix, this::save, this::run);
        Div work = new Div(settings, jobs.stage());
        work.addClassName("work");
        add(work, cost);
        events.whileAttached(this, jobs::heard);
    }

    /** Whether this page shows how the job goes on. */
    public boolean shows(UUID job) {
        return jobs.shows(job);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Start start = Start.of(event.getLocation().getQueryParameters());
        start.template()
                .flatMap(catalog::template)
                .ifPresentOrElse(settings::show, () -> Drafts.load(draft -> resume(draft, start)));
        jobs.watch(start.jobs());
        price();
    }

    private void resume(Optional<CreateForm> draft, Start start) {
        draft.ifPresent(form -> {
            quality = Quality.find(form.quality()).orElse(quality);
            settings.show(form);
        });
        start.asset().flatMap(shelf::find).map(start::changes).ifPresent(settings::apply);
    }

    private CreateForm form() {
        return settings.value().with(Map.of("quality", quality.key()));
    }

    @Override
    public void changed() {
        price();
        Drafts.keep(form());
    }

    private void price() {
        Optional<PlatformSpec> platform =
                settings.template().map(Template::platform).flatMap(catalog::platform);
        jobs.stage().sample(settings.wantedShape(), platform, settings.source());
        PriceDesk.Answer answer = prices.price(form());
        answer.offer().ifPresent(offer -> settings.offer(offer, answer.taken()));
        cost.show(answer, settings.missing(), settings::mark);
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

    private void save(Quote.Suggestion suggestion) {
        prices.take(suggestion);
        fix(suggestion.change());
    }

    private void run() {
        if (!settings.hasPrompt()) {
            return;
        }
        try {
            jobs.start(prices.run());
        } catch (StudioException e) {
            Notices.problem(e);
        }
        price();
    }

    @Override
    public void improve(String prompt) {
        new ImproveDialog(improver.improve(prompt), better -> settings.apply(Map.of("prompt", better))).open();
    }

    @Override
    public Optional<String> recommended() {
        return prices.recommended(form());
    }

    @Override
    public String getPageTitle() {
        return t("create.title") + " · Video Studio";
    }
}
