package com.alwrity.studio.shell;

import static com.alwrity.studio.text.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.Map;

/** The places of the studio, with the current one marked; folds to icons. */
class Rail extends Nav {

    private final Map<String, RouterLink> places = new LinkedHashMap<>();

    Rail() {
        addClassName("rail");
        setAriaLabel(t("nav.label"));
        Image logo = new Image("static/img/logo.svg", "");
        Anchor brand = new Anchor("", logo, new Span("Video Studio"));
        brand.addClassName("brand");
        brand.setAriaLabel(t("nav.brand"));
        add(brand);
        MenuConfiguration.getMenuEntries().forEach(this::add);
        NativeButton fold = new NativeButton();
        fold.add(Glyph.FOLD.icon());
        fold.addClassNames("plain", "fold");
        fold.setAriaLabel(t("nav.fold"));
        fold.setTitle(t("nav.fold"));
        fold.addClickListener(click -> fold.getElement().executeJs("window.studioTheme.foldRail()"));
        add(fold);
    }

    private void add(MenuEntry entry) {
        RouterLink place = new RouterLink(entry.menuClass());
        String title = t(entry.title());
        place.add(Glyph.valueOf(entry.icon()).icon(), new Span(title));
        place.addClassName("place");
        place.getElement().setAttribute("aria-label", title);
        place.getElement().setAttribute("title", title);
        places.put(entry.path().replaceFirst("^/", ""), place);
        add(place);
    }

    /** How much waits at a place; 0 for nothing. */
    void count(String path, int waiting) {
        RouterLink place = places.get(path);
        if (place == null) {
            return;
        }
        place.getChildren().filter(Badge.class::isInstance).toList().forEach(place::remove);
        String title = place.getElement().getAttribute("title");
        place.getElement().setAttribute("aria-label", waiting == 0 ? title : t("nav.waiting", title, waiting));
        if (waiting > 0) {
            place.add(new Badge(waiting));
        }
    }

    private static final class Badge extends Span {
        private Badge(int number) {
            super(Integer.toString(number));
            addClassName("badge");
        }
    }

    /** Marks the place that this path is at or below. */
    void mark(String path) {
        places.forEach((place, link) -> {
            if (path.equals(place) || !place.isEmpty() && path.startsWith(place + "/")) {
                link.getElement().setAttribute("aria-current", "page").executeJs("window.studioTheme.showPlace()");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
