package com.alwrity.studio.identity;

import static com.alwrity.studio.text.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The way in by the provider of single sign-on, above the form. */
class ProviderButton extends Div {

    private final Anchor link;

    /** @param provider what people know it by */
    ProviderButton(String provider) {
        addClassName("door-provider");
        link = new Anchor(ProviderDoor.START, t("sign_in.provider", provider));
        link.addClassName("door-continue");
        // The server itself answers it, no view.
        link.setRouterIgnore(true);
        add(link);
    }

    /** Shown as what is to be pressed here. */
    void lead() {
        link.addClassName("lead");
    }

    /** A line between this and the form. */
    void separate() {
        Span or = new Span(t("sign_in.or"));
        or.addClassName("door-or");
        add(or);
    }

    /** @param next the page to go on to after */
    void leadTo(String next) {
        link.setHref(ProviderDoor.START + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    }
}
