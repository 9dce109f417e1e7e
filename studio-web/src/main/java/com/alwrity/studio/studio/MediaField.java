package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.asset.AssetView;
import com.alwrity.studio.asset.MediaLinks;
import com.alwrity.studio.asset.Veil;
import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.media.RenditionKind;
import com.alwrity.studio.shell.Glyph;
import com.alwrity.studio.widget.Uploader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.UUID;

/** A file that a video is made from: dropped, pasted, picked from the disk or from the library. */
class MediaField extends Div {

    private final transient Shelf shelf;
    private final transient Runnable changed;
    private final Div empty = new Div();
    private final Div filled = new Div();
    private AssetView asset;

    /** @param maxBytes refused above it before the first byte moves */
    MediaField(MediaKind kind, long maxBytes, Shelf shelf, Runnable changed) {
        this.shelf = shelf;
        this.changed = changed;
        addClassName("media");
        Span label = new Span(t("create.media." + kind.key()));
        label.addClassName("caption");
        Uploader uploader = new Uploader(Uploader.Scope.FIELD, maxBytes, kind);
        uploader.addUploadedListener(event -> choose(shelf.find(event.assetId()).orElse(null)));
        Button library =
                new Button(t("create.media.library"), Glyph.LIBRARY.icon(), click -> shelf.pick(kind, this::choose));
        library.addThemeVariants(ButtonVariant.LUMO_SMALL);
        empty.add(uploader, library);
        empty.addClassName("media-empty");
        filled.addClassName("media-filled");
        add(label, empty, filled);
        put(null);
    }

    Optional<AssetView> value() {
        return Optional.ofNullable(asset);
    }

    UUID id() {
        return asset == null ? null : asset.id();
    }

    /** @param id an asset's, or null for none; one that is not there is none */
    void show(UUID id) {
        if (id == null || !id.equals(id())) {
            put(id == null ? null : shelf.find(id).orElse(null));
        }
    }

    private void choose(AssetView chosen) {
        put(chosen);
        changed.run();
    }

    private void put(AssetView chosen) {
        asset = chosen;
        empty.setVisible(chosen == null);
        filled.setVisible(chosen != null);
        filled.removeAll();
        if (chosen != null) {
            filled.setClassName("veiled", Veil.needed(chosen));
            Button remove = new Button(t("action.remove"), click -> choose(null));
            remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            filled.add(thumbnail(chosen), new Span(chosen.title()), remove);
        }
    }

    private static Component thumbnail(AssetView asset) {
        Optional<String> picture = asset.kind() == MediaKind.IMAGE
                ? Optional.of(MediaLinks.original(asset))
                : MediaLinks.of(asset, RenditionKind.POSTER);
        return picture.<Component>map(link -> new Image(link, ""))
                .orElseGet(() -> (asset.kind() == MediaKind.AUDIO ? Glyph.SOUND : Glyph.CREATE).icon());
    }
}
