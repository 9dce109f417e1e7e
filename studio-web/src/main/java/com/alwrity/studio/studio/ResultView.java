package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.asset.AssetView;
import com.alwrity.studio.asset.LibraryView;
import com.alwrity.studio.asset.MediaLinks;
import com.alwrity.studio.asset.Veil;
import com.alwrity.studio.catalog.PlatformSpec;
import com.alwrity.studio.job.JobView;
import com.alwrity.studio.job.JobWords;
import com.alwrity.studio.job.RatingField;
import com.alwrity.studio.ledger.StatementView;
import com.alwrity.studio.shell.Glyph;
import com.alwrity.studio.widget.Player;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;

/** A result: the player, what it did cost beside what was estimated, and where to go on. */
class ResultView extends Div {

    private final Player player = new Player();
    private final transient Optional<PlatformSpec> platform;
    private int renditions;

    ResultView(Stage.Result result, Optional<PlatformSpec> platform, NextSteps next, Stage.Listener listener) {
        this.platform = platform;
        addClassName("result");
        add(Veil.over(result.asset(), player), facts(result, next, listener));
        show(result.asset());
    }

    private static Div facts(Stage.Result result, NextSteps next, Stage.Listener listener) {
        JobView job = result.job();
        AssetView asset = result.asset();
        RouterLink statement = new RouterLink(t("asset.statement"), StatementView.class);
        statement.setQueryParameters(StatementView.of("job", job.id()));
        Div cost = new Div(new Span(JobWords.cost(job)), statement);
        cost.addClassNames("hint", "numbers", "result-cost");
        RatingField rating = new RatingField(result.stars(), stars -> listener.rate(job.id(), stars));
        Anchor download = new Anchor(MediaLinks.download(asset), t("action.download"));
        download.getElement()
                .setAttribute("download", MediaLinks.fileName(asset))
                .setAttribute("router-ignore", true);
        download.addClassName("button-link");
        Button library = new Button(
                t("action.library"),
                Glyph.LIBRARY.icon(),
                click -> click.getSource()
                        .getUI()
                        .ifPresent(
                                ui -> ui.navigate(LibraryView.class, asset.id().toString())));
        Button another = new Button(t("action.another"), Glyph.AGAIN.icon(), click -> listener.another());
        Div actions = new Div(download, library);
        next.buttons(asset).forEach(actions::add);
        actions.add(another);
        actions.addClassName("actions");
        Div facts = new Div(cost, rating, actions);
        facts.addClassName("result-facts");
        return facts;
    }

    /** Anew only where there is more to play: previews and captions arrive after the video. */
    void show(AssetView asset) {
        if (asset.renditions().size() != renditions) {
            renditions = asset.renditions().size();
            player.play(
                    asset,
                    asset.provenance().ai()
                            ? null
                            : t("create.offline", asset.provenance().label()),
                    platform.map(PlatformSpec::safeArea).orElse(null));
        }
    }
}
