package com.alwrity.studio.metrics;

import static com.alwrity.studio.text.Words.t;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A few figures that can be read from afar. */
class FigureTiles extends DescriptionList {

    FigureTiles() {
        addClassName("tiles");
    }

    void clear() {
        removeAll();
    }

    /** @param name the key of its name */
    void add(String name, String value, String note) {
        Span figure = new Span(value);
        figure.addClassNames("figure", "numbers");
        Span small = new Span(note);
        small.addClassName("hint");
        Div tile = new Div(new Term(t(name)), new Description(figure, small));
        tile.addClassNames("panel", "tile");
        add(tile);
    }
}
