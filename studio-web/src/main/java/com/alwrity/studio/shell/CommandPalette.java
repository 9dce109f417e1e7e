package com.alwrity.studio.shell;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.asset.AssetFilter;
import com.alwrity.studio.asset.AssetSearch;
import com.alwrity.studio.asset.AssetView;
import com.alwrity.studio.asset.LibraryView;
import com.alwrity.studio.identity.SignedIn;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Jumps to a view or an asset by a few typed letters. */
@Dependent
public class CommandPalette extends Dialog {

    private static final int MAX_ASSETS = 8;

    private final transient AssetSearch search;
    private final TextField words = new TextField();
    private final Div results = new Div();
    private final transient List<Item> items = new ArrayList<>();
    private int chosen;

    @Inject
    public CommandPalette(AssetSearch search) {
        this.search = search;
        getElement().setAttribute("aria-label", t("search.open"));
        words.setPlaceholder(t("search.placeholder"));
        words.setAriaLabel(t("search.placeholder"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(150);
        words.setAutofocus(true);
        words.addValueChangeListener(change -> find(change.getValue()));
        words.addKeyDownListener(Key.ARROW_DOWN, press -> choose(chosen + 1));
        words.addKeyDownListener(Key.ARROW_UP, press -> choose(chosen - 1));
        words.addKeyDownListener(Key.ENTER, press -> go());
        results.addClassName("palette-list");
        // It scrolls: whoever has no pointer must get into it.
        results.getElement().setAttribute("tabindex", "0");
        results.getElement().setAttribute("role", "listbox");
        results.getElement().setAttribute("aria-label", t("search.results"));
        Div palette = new Div(words, results);
        palette.addClassName("palette");
        add(palette);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                words.clear();
                find("");
                words.focus();
            }
        });
    }

    private void find(String typed) {
        items.clear();
        String lower = typed.strip().toLowerCase(Locale.ROOT);
        MenuConfiguration.getMenuEntries().forEach(entry -> {
            String title = t(entry.title());
            if (title.toLowerCase(Locale.ROOT).contains(lower)) {
                items.add(new Item(Glyph.valueOf(entry.icon()), title, t("search.view"), entry.path()));
            }
        });
        if (!lower.isEmpty()) {
            search.search(SignedIn.caller(), AssetFilter.all().withWords(typed), MAX_ASSETS, null)
                    .items()
                    .forEach(asset -> items.add(item(asset)));
        }
        show();
    }

    private static Item item(AssetView asset) {
        return new Item(Glyph.LIBRARY, asset.title(), t("kind." + asset.kind().key()), LibraryView.path(asset.id()));
    }

    private void show() {
        results.removeAll();
        for (Item item : items) {
            NativeButton button = new NativeButton();
            Span kind = new Span(item.kind());
            kind.addClassName("hint");
            button.add(item.glyph().icon(), new Span(item.title()), kind);
            button.addClassName("palette-item");
            button.getElement().setAttribute("role", "option").setAttribute("tabindex", "-1");
            button.addClickListener(click -> go(item));
            results.add(button);
        }
        if (items.isEmpty()) {
            Span nothing = new Span(t("search.nothing"));
            nothing.addClassName("hint");
            nothing.getElement().setAttribute("role", "option");
            results.add(nothing);
        }
        choose(0);
    }

    private void choose(int index) {
        if (items.isEmpty()) {
            return;
        }
        chosen = Math.floorMod(index, items.size());
        for (int i = 0; i < items.size(); i++) {
            results.getComponentAt(i).getElement().setAttribute("aria-selected", Boolean.toString(i == chosen));
        }
        results.getComponentAt(chosen).getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private void go() {
        if (!items.isEmpty()) {
            go(items.get(chosen));
        }
    }

    private void go(Item item) {
        close();
        UI.getCurrent().navigate(item.path().replaceFirst("^/", ""));
    }

    private record Item(Glyph glyph, String title, String kind, String path) {}
}
