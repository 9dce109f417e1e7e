package com.alwrity.studio.asset;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.identity.SignedIn;
import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.problem.Notices;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.shell.Glyph;
import com.alwrity.studio.widget.Player;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One asset with all that is known of it, beside the library. */
@Dependent
class AssetDetails extends Aside {

    private final transient Assets assets;
    private final transient CurateAsset curate;
    private final transient AssetActions actions;
    private transient Runnable close = () -> {};
    private AssetView asset;

    @Inject
    AssetDetails(Assets assets, CurateAsset curate, AssetActions actions) {
        this.assets = assets;
        this.curate = curate;
        this.actions = actions;
        addClassNames("panel", "details");
        getElement().setAttribute("aria-label", t("asset.details"));
    }

    void onClose(Runnable whenClosed) {
        close = whenClosed;
    }

    void show(Optional<UUID> id) {
        asset = id.flatMap(this::find).orElse(null);
        draw();
    }

    /** Something happened to an asset: if it is this one, how it stands now. */
    void heard(UUID id) {
        if (asset == null || !asset.id().equals(id)) {
            return;
        }
        AssetView before = asset;
        asset = find(id).orElse(null);
        if (!before.equals(asset)) {
            draw();
        }
    }

    private Optional<AssetView> find(UUID id) {
        try {
            return Optional.of(assets.get(SignedIn.caller(), id));
        } catch (StudioException e) {
            return Optional.empty();
        }
    }

    private void draw() {
        removeAll();
        if (asset == null) {
            setVisible(false);
            return;
        }
        setVisible(true);
        Button shut = new Button(Glyph.CLOSE.icon(), click -> close.run());
        shut.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        shut.setAriaLabel(t("action.close"));
        shut.addClassName("details-close");
        add(shut, Veil.over(asset, media()), title(), actions.bar(asset, this::act));
        add(new TagsField(asset.tags(), tags -> change(null, tags)));
        add(new AssetFacts(asset));
    }

    private Component media() {
        if (asset.media().kind() == MediaKind.IMAGE) {
            Image image = new Image(MediaLinks.original(asset), asset.title());
            image.addClassName("details-image");
            return image;
        }
        Player player = new Player();
        player.addClassName(asset.media().kind() == MediaKind.AUDIO ? "sound-only" : "details-player");
        player.play(asset);
        return player;
    }

    private TextField title() {
        TextField title = new TextField(t("asset.title"));
        title.setWidthFull();
        title.setMaxLength(CurateAsset.MAX_TITLE);
        title.setValue(asset.title());
        title.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                change(change.getValue(), null);
            }
        });
        return title;
    }

    /** The fields show it already: whoever goes on to press a button finds it where it was. */
    private void change(String title, List<String> tags) {
        try {
            asset = curate.change(SignedIn.caller(), asset.id(), title, tags, null);
        } catch (StudioException e) {
            Notices.problem(e);
            show(Optional.of(asset.id()));
        }
    }

    private void act(Runnable deed) {
        try {
            deed.run();
        } catch (StudioException e) {
            Notices.problem(e);
        }
        show(Optional.of(asset.id()));
        if (asset == null) {
            close.run();
        }
    }
}
