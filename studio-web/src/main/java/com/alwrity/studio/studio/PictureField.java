package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.asset.AssetView;
import com.alwrity.studio.asset.MediaLinks;
import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.shell.Glyph;
import com.alwrity.studio.widget.Uploader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The picture that a video starts from: dropped, pasted, picked from the disk or from the library. */
class PictureField extends Div {

    private final Div empty = new Div();
    private final Div filled = new Div();
    private final transient Runnable changed;
    private AssetView picture;

    PictureField(long maxBytes, Consumer<UUID> uploaded, Runnable pick, Runnable changed) {
        this.changed = changed;
        addClassName("picture");
        Span label = new Span(t("create.picture"));
        label.addClassName("caption");
        Uploader uploader = new Uploader(Uploader.Scope.FIELD, maxBytes, MediaKind.IMAGE);
        uploader.addUploadedListener(event -> uploaded.accept(event.assetId()));
        Button library = new Button(t("create.picture.library"), Glyph.LIBRARY.icon(), click -> pick.run());
        library.addThemeVariants(ButtonVariant.LUMO_SMALL);
        empty.add(uploader, library);
        empty.addClassName("picture-empty");
        filled.addClassName("picture-filled");
        add(label, empty, filled);
        show(null);
    }

    Optional<AssetView> value() {
        return Optional.ofNullable(picture);
    }

    void show(AssetView asset) {
        picture = asset;
        empty.setVisible(asset == null);
        filled.setVisible(asset != null);
        filled.removeAll();
        if (asset != null) {
            Image thumbnail = new Image(MediaLinks.original(asset), asset.title());
            Button remove = new Button(t("action.remove"), click -> {
                show(null);
                changed.run();
            });
            remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            filled.add(thumbnail, new Span(asset.title()), remove);
        }
    }
}
