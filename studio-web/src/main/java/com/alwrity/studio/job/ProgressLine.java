package com.alwrity.studio.job;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** A thin line that fills as a job goes on; it wanders where nobody knows how far the job is. */
public class ProgressLine extends Span {

    private final Element fill = new Element("i");

    public ProgressLine(String label) {
        addClassName("bar");
        getElement().setAttribute("role", "progressbar");
        getElement().setAttribute("aria-label", label);
        getElement().setAttribute("aria-valuemin", "0");
        getElement().setAttribute("aria-valuemax", "100");
        getElement().appendChild(fill);
    }

    /** @param percent 0–100, or null where unknown */
    public void show(Integer percent) {
        setClassName("unknown", percent == null);
        if (percent == null) {
            getElement().removeAttribute("aria-valuenow");
            fill.getStyle().remove("width");
        } else {
            getElement().setAttribute("aria-valuenow", percent.toString());
            fill.getStyle().set("width", percent + "%");
        }
    }
}
