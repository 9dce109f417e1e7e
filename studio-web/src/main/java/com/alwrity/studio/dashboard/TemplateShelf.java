package com.alwrity.studio.dashboard;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.catalog.Template;
import com.alwrity.studio.shell.RatioShape;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.function.Consumer;

/** Ways to begin, by where the video will be shown; each brings its example. */
class TemplateShelf extends Section {

    TemplateShelf(Collection<Template> templates, Consumer<String> start) {
        Div cards = new Div();
        cards.addClassName("templates");
        templates.forEach(template -> cards.add(card(template, start)));
        add(new H2(t("home.templates")), cards);
    }

    private static NativeButton card(Template template, Consumer<String> start) {
        Span name = new Span(template.name());
        name.addClassName("card-title");
        Span what = new Span(template.description());
        what.addClassName("hint");
        Div words = new Div(name, what);
        NativeButton card = new NativeButton();
        card.add(new RatioShape(template.aspectRatio()), words);
        card.addClassName("template");
        card.addClickListener(click -> start.accept(template.key()));
        return card;
    }
}
