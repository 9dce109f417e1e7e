package com.alwrity.studio.shell;

import static com.alwrity.studio.text.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;

/** Dark, light, or as the system has it; the browser remembers the choice. */
class ThemeSwitch extends NativeButton {

    ThemeSwitch() {
        addClassName("icon-button");
        add(Glyph.SUN.icon());
        setAriaLabel(t("theme.label"));
        setTitle(t("theme.label"));
        getElement().setAttribute("aria-haspopup", "true");
        Popover popover = new Popover();
        popover.setTarget(this);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(t("theme.label"));
        Div menu = new Div(
                choice(popover, Glyph.MOON, "dark"),
                choice(popover, Glyph.SUN, "light"),
                choice(popover, Glyph.SCREEN, "system"));
        menu.addClassName("menu");
        popover.add(menu);
    }

    private NativeButton choice(Popover popover, Glyph glyph, String theme) {
        NativeButton choice = new NativeButton();
        choice.add(glyph.icon(), new Span(t("theme." + theme)));
        choice.addClassName("item");
        choice.addClickListener(click -> {
            getElement().executeJs("window.studioTheme.choose($0)", theme);
            popover.close();
        });
        return choice;
    }
}
