package com.alwrity.studio.shell;

import com.alwrity.studio.operation.AspectRatio;
import com.vaadin.flow.component.html.Span;

/** A small frame in the shape of an aspect ratio, as decoration. */
public class RatioShape extends Span {

    public RatioShape(AspectRatio ratio) {
        addClassName("shape");
        getElement().setAttribute("aria-hidden", "true");
        getStyle().set("--across", String.valueOf(ratio.across())).set("--down", String.valueOf(ratio.down()));
    }
}
