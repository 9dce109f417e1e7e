package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.asset.AssetView;
import com.alwrity.studio.asset.MediaLinks;
import com.alwrity.studio.asset.Veil;
import com.alwrity.studio.catalog.PlatformSpec;
import com.alwrity.studio.job.JobView;
import com.alwrity.studio.media.RenditionKind;
import com.alwrity.studio.operation.Shape;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is made: the frame before, the progress meanwhile, the result after; several runs as a grid. */
class Stage extends Section {

    private final SampleFrame sample = new SampleFrame();
    private final GivenVideo given = new GivenVideo();
    private final Button back = new Button(t("create.all"), click -> choose(null));
    private final transient NextSteps next;
    private final transient Listener listener;
    private final Map<UUID, Component> shown = new LinkedHashMap<>();
    private transient List<Result> results = List.of();
    private transient Optional<PlatformSpec> platform = Optional.empty();
    private UUID chosen;

    /** What is asked for on the stage. */
    interface Listener {
        void cancel(UUID job);

        void retry(UUID job);

        void rate(UUID job, int stars);

        void another();
    }

    /** A run, and its result as soon as there is one, with what is thought of it. */
    record Result(JobView job, AssetView asset, Optional<Integer> stars) {}

    Stage(NextSteps next, Listener listener) {
        this.next = next;
        this.listener = listener;
        addClassNames("panel", "stage");
        setAriaLabel(t("create.stage"));
        back.addClassName("stage-back");
        add(sample);
    }

    void sample(Shape shape, Optional<PlatformSpec> place, Optional<AssetView> start) {
        platform = place;
        sample.show(shape, place, start);
        given.show(start);
        if (results.isEmpty()) {
            put(List.of(before()));
        }
    }

    /** A video to go on from is looked at, to find the place; anything else is a frame to be filled. */
    private Component before() {
        return given.isEmpty() ? sample : given;
    }

    void clear() {
        results = List.of();
        chosen = null;
        shown.clear();
        setClassName("grid", false);
        put(List.of(before()));
    }

    void show(List<Result> now) {
        boolean same = ids(now).equals(ids(results));
        results = List.copyOf(now);
        if (!same) {
            chosen = null;
            shown.clear();
            // On a phone the settings, as long as they are, have just been what was looked at.
            getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
        draw();
    }

    private static List<UUID> ids(List<Result> results) {
        return results.stream().map(result -> result.job().id()).toList();
    }

    private void draw() {
        List<Result> visible = results.stream()
                .filter(result -> chosen == null || result.job().id().equals(chosen))
                .toList();
        boolean grid = visible.size() > 1;
        List<Component> parts = new ArrayList<>();
        visible.forEach(result -> parts.add(part(result, grid)));
        if (chosen != null && results.size() > 1) {
            parts.add(back);
        }
        setClassName("grid", grid);
        put(parts);
    }

    /** What stands there already stays where it is: a player that is taken out for a moment stops. */
    private void put(List<Component> parts) {
        if (!getChildren().toList().equals(parts)) {
            removeAll();
            add(parts);
        }
    }

    /** The part that stands for a run: the one that is there already, where it can go on. */
    private Component part(Result result, boolean grid) {
        Component before = shown.get(result.job().id());
        if (result.asset() == null && before instanceof RunTile tile) {
            tile.show(result.job());
            return tile;
        }
        if (result.asset() != null && !grid && before instanceof ResultView view) {
            view.show(result.asset());
            return view;
        }
        Component part = result.asset() == null
                ? new RunTile(result.job(), listener)
                : grid ? poster(result) : new ResultView(result, platform, next, listener);
        shown.put(result.job().id(), part);
        return part;
    }

    private NativeButton poster(Result result) {
        NativeButton poster = new NativeButton();
        poster.addClassName("poster");
        poster.setClassName("veiled", Veil.needed(result.asset()));
        poster.setAriaLabel(t("action.play", result.asset().title()));
        MediaLinks.of(result.asset(), RenditionKind.POSTER).ifPresent(link -> poster.add(new Image(link, "")));
        Span label = new Span(t("create.variation", number(result)));
        label.addClassName("tag");
        poster.add(label);
        poster.addClickListener(click -> choose(result.job().id()));
        return poster;
    }

    private int number(Result result) {
        return ids(results).indexOf(result.job().id()) + 1;
    }

    private void choose(UUID job) {
        chosen = job;
        shown.clear();
        draw();
    }
}
