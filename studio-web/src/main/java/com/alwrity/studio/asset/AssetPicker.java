package com.alwrity.studio.asset;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.identity.SignedIn;
import com.alwrity.studio.media.MediaKind;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Picks one asset of a kind from the library. */
public class AssetPicker extends Dialog {

    private final transient AssetSearch search;
    private final MediaKind kind;
    private final TextField words = new TextField();
    private final AssetGrid grid;

    public AssetPicker(AssetSearch search, MediaKind kind, Consumer<AssetView> picked) {
        this.search = search;
        this.kind = kind;
        setHeaderTitle(t("picker.title." + kind.key()));
        setWidth("760px");
        words.setWidthFull();
        words.setPlaceholder(t("library.search"));
        words.setAriaLabel(t("library.search"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> find());
        grid = new AssetGrid(this::page, asset -> {
            close();
            picked.accept(asset);
        });
        grid.addClassName("picker");
        add(words, grid);
        find();
    }

    private AssetSearch.Page page(int limit, String cursor) {
        AssetFilter wanted = AssetFilter.all().ofKind(kind).withWords(words.getValue());
        return search.search(SignedIn.caller(), wanted, limit, cursor);
    }

    private void find() {
        grid.refresh(t("picker.empty"));
    }
}
