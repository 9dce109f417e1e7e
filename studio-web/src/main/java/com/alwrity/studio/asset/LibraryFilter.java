package com.alwrity.studio.asset;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.media.MediaKind;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;

/** What of the library is shown, and in which order. */
class LibraryFilter extends Div {

    private final TextField words = new TextField();
    private final RadioButtonGroup<Show> show = new RadioButtonGroup<>();
    private final Select<AssetFilter.Sort> sort = new Select<>();

    private enum Show {
        ALL,
        VIDEO,
        IMAGE,
        AUDIO,
        FAVORITES,
        TRASH
    }

    LibraryFilter(Runnable changed) {
        addClassName("library-filter");
        words.setPlaceholder(t("library.search"));
        words.setAriaLabel(t("library.search"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> changed.run());
        show.addClassNames("chips", "unlabelled");
        show.setLabel(t("library.show"));
        show.setItems(Show.values());
        show.setItemLabelGenerator(value -> t("library.show." + value.name().toLowerCase(Locale.ROOT)));
        show.setValue(Show.ALL);
        show.addValueChangeListener(change -> changed.run());
        sort.setAriaLabel(t("library.sort"));
        sort.setItems(List.of(AssetFilter.Sort.values()));
        sort.setItemLabelGenerator(value -> t("library.sort." + value.name().toLowerCase(Locale.ROOT)));
        sort.setValue(AssetFilter.Sort.NEWEST);
        sort.addValueChangeListener(change -> changed.run());
        add(words, show, sort);
    }

    AssetFilter value() {
        AssetFilter all = AssetFilter.all().withWords(words.getValue()).sorted(sort.getValue());
        return switch (show.getValue()) {
            case ALL -> all;
            case VIDEO -> all.ofKind(MediaKind.VIDEO);
            case IMAGE -> all.ofKind(MediaKind.IMAGE);
            case AUDIO -> all.ofKind(MediaKind.AUDIO);
            case FAVORITES -> all.favorites();
            case TRASH -> all.inTrash();
        };
    }

    /** What is said where nothing is found: why, and what to do. */
    String emptyText() {
        if (!words.getValue().isBlank()) {
            return t("library.empty.search");
        }
        return switch (show.getValue()) {
            case TRASH -> t("library.empty.trash");
            case FAVORITES -> t("library.empty.favorites");
            default -> t("library.empty");
        };
    }
}
