package com.alwrity.studio.asset;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.shell.Glyph;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The tags of an asset: each taken off by a click, a new one put on by Enter. */
class TagsField extends Div {

    TagsField(List<String> tags, Consumer<List<String>> changed) {
        addClassName("tags");
        for (String tag : tags) {
            NativeButton remove = new NativeButton();
            remove.add(new Span(tag), Glyph.CLOSE.icon());
            remove.addClassName("tag-chip");
            remove.setAriaLabel(t("asset.tag.remove", tag));
            remove.addClickListener(click -> changed.accept(
                    tags.stream().filter(other -> !other.equals(tag)).toList()));
            add(remove);
        }
        TextField add = new TextField();
        add.setPlaceholder(t("asset.tag.add"));
        add.setAriaLabel(t("asset.tag.add"));
        add.setMaxLength(CurateAsset.MAX_TAG);
        add.addKeyDownListener(Key.ENTER, press -> {
            if (!add.getValue().isBlank()) {
                changed.accept(
                        Stream.concat(tags.stream(), Stream.of(add.getValue().strip()))
                                .distinct()
                                .toList());
            }
        });
        add(add);
    }
}
