package com.alwrity.studio.asset;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.identity.SignedIn;
import com.alwrity.studio.media.MediaKind;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;

/** Picks one asset of a kind from the library. */
public class AssetPicker extends Dialog {

    private static final int MOST = 60;

    private final transient AssetSearch search;
    private final MediaKind kind;
    private final transient Consumer<AssetView> picked;
    private final Div grid = new Div();

    public AssetPicker(AssetSearch search, MediaKind kind, Consumer<AssetView> picked) {
        this.search = search;
        this.kind = kind;
        this.picked = picked;
        setHeaderTitle(t("picker.title." + kind.key()));
        setWidth("760px");
        TextField words = new TextField();
        words.setWidthFull();
        words.setPlaceholder(t("library.search"));
        words.setAriaLabel(t("library.search"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> find(change.getValue()));
        grid.addClassNames("cards", "picker");
        add(words, grid);
        find("");
    }

    private void find(String words) {
        List<AssetView> found = search.search(
                        SignedIn.caller(), AssetFilter.all().ofKind(kind).withWords(words), MOST, null)
                .items();
        grid.removeAll();
        if (found.isEmpty()) {
            grid.add(new Paragraph(t("picker.empty")));
        }
        found.forEach(asset -> grid.add(new AssetCard(asset, () -> {
            close();
            picked.accept(asset);
        })));
    }
}
