package com.alwrity.studio.asset;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.shell.Glyph;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** Assets as cards, a page at a time. */
class AssetGrid extends Div {

    private static final int PAGE = 48;

    private final transient Pages pages;
    private final transient Consumer<AssetView> open;
    private final Div cards = new Div();
    private final Button more = new Button(t("library.more"), click -> append());
    private String next;
    private int loaded = PAGE;

    /** Where the pages come from. */
    interface Pages {
        AssetSearch.Page page(int limit, String cursor);
    }

    AssetGrid(Pages pages, Consumer<AssetView> open) {
        this.pages = pages;
        this.open = open;
        addClassName("asset-grid");
        cards.addClassName("cards");
        more.setVisible(false);
        add(cards, more);
    }

    /** Reads anew as much as was shown. */
    void refresh(String emptyText) {
        AssetSearch.Page page = pages.page(Math.min(200, loaded), null);
        cards.removeAll();
        page.items().forEach(asset -> cards.add(new AssetCard(asset, () -> open.accept(asset))));
        if (page.items().isEmpty()) {
            Div empty = new Div(Glyph.LIBRARY.icon(), new Paragraph(emptyText));
            empty.addClassName("empty");
            cards.add(empty);
        }
        follow(page.nextCursor());
    }

    private void append() {
        AssetSearch.Page page = pages.page(PAGE, next);
        page.items().forEach(asset -> cards.add(new AssetCard(asset, () -> open.accept(asset))));
        loaded += PAGE;
        follow(page.nextCursor());
    }

    private void follow(String cursor) {
        next = cursor;
        more.setVisible(cursor != null);
    }
}
