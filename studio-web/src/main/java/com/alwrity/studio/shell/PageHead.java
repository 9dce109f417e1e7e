package com.alwrity.studio.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Puts the theme's script and the stylesheets into the page itself, so that the first paint has its colours; as files
 * of ours, so that a strict content security policy can stand.
 */
@ApplicationScoped
public class PageHead {

    private static final List<String> STYLES = List.of(
            "fonts", "tokens", "lumo", "shell", "identity", "studio", "library", "usage", "widgets", "admin", "touch");

    /** Vaadin's sign that the connection is lost stands outside all landmarks; as a status it may. */
    private static final String NAME_INDICATOR =
            "document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')";

    void onStart(@Observes ServiceInitEvent start) {
        start.addIndexHtmlRequestListener(PageHead::fill);
        start.getSource().addUIInitListener(init -> {
            init.getUI().getPage().executeJs(NAME_INDICATOR);
            String language = init.getUI().getLocale().toLanguageTag();
            init.getUI().getPage().executeJs("document.documentElement.lang = $0", language);
        });
    }

    private static void fill(IndexHtmlResponse response) {
        Element head = response.getDocument().head();
        // Stands before the page's base, so it names the root itself.
        head.prependElement("script").attr("src", "/static/theme.js");
        for (String style : STYLES) {
            head.appendElement("link").attr("rel", "stylesheet").attr("href", "static/css/" + style + ".css");
        }
    }
}
