package com.alwrity.studio.identity;

import com.vaadin.flow.dom.Element;

/** A plain form that the server itself takes, so that browsers and password stores know it. */
final class DoorForm {

    private final Element form;
    private final Element button;

    private DoorForm(String action, String label) {
        button = new Element("button").setAttribute("type", "submit").setText(label);
        button.getClassList().add("go");
        form = new Element("form").setAttribute("method", "post").setAttribute("action", action);
        form.getClassList().add("door-form");
    }

    static DoorForm of(String action, String label) {
        return new DoorForm(action, label);
    }

    DoorForm hidden(String name, String value) {
        form.appendChild(new Element("input")
                .setAttribute("type", "hidden")
                .setAttribute("name", name)
                .setAttribute("value", value));
        return this;
    }

    DoorForm field(String name, String type, String completion, String label) {
        Element input = new Element("input")
                .setAttribute("id", name)
                .setAttribute("name", name)
                .setAttribute("type", type)
                .setAttribute("autocomplete", completion)
                .setAttribute("required", true);
        form.appendChild(new Element("div")
                .appendChild(new Element("label").setAttribute("for", name).setText(label), input));
        return this;
    }

    DoorForm hint(String text) {
        Element hint = new Element("p").setText(text);
        hint.getClassList().add("hint");
        form.appendChild(hint);
        return this;
    }

    Element element() {
        return form.appendChild(button);
    }
}
