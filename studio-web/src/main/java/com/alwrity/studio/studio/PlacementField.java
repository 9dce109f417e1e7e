package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.Template;
import com.alwrity.studio.shell.RatioShape;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Where the video will be shown: a template that sets shape and length, or anywhere. */
class PlacementField extends Div implements FormPart {

    private static final String ANYWHERE = "";

    private final transient Catalog catalog;
    private final List<String> keys;
    private final Choice<String> choice;

    /** @param chosen told what somebody chose; not told of what the page itself sets */
    PlacementField(Catalog catalog, Consumer<Optional<Template>> chosen) {
        this.catalog = catalog;
        keys = Stream.concat(Stream.of(ANYWHERE), catalog.templates().stream().map(Template::key))
                .toList();
        choice = Choice.chips(t("create.placement"), keys, this::name);
        choice.setRenderer(new ComponentRenderer<>(this::chip));
        choice.setValue(ANYWHERE);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(value());
            }
        });
        add(choice);
    }

    Optional<Template> value() {
        return catalog.template(choice.getValue());
    }

    /** What is no template's key stands for anywhere. */
    @Override
    public void show(CreateForm form) {
        choice.setValue(form.template() != null && keys.contains(form.template()) ? form.template() : ANYWHERE);
    }

    @Override
    public void fill(Map<String, Object> form) {
        value().ifPresent(template -> {
            form.put("template", template.key());
            form.put("platform", template.platform());
        });
    }

    /** What is made from a video has that video's shape. */
    @Override
    public void become(CreateMode mode) {
        setVisible(!mode.fromVideo());
        if (mode.fromVideo()) {
            clear();
        }
    }

    void clear() {
        choice.setValue(ANYWHERE);
    }

    private String name(String key) {
        return catalog.template(key).map(Template::name).orElseGet(() -> t("create.placement.anywhere"));
    }

    private Span chip(String key) {
        Span chip = new Span();
        chip.addClassName("placement");
        catalog.template(key).map(Template::aspectRatio).map(RatioShape::new).ifPresent(chip::add);
        chip.add(new Span(name(key)));
        return chip;
    }
}
