package com.alwrity.studio.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Somebody who uses nothing but the keyboard. */
final class Keys {

    private static final int MOST_STOPS = 80;

    /** The names by which a focused control may be known: its group's, its own, its label's. */
    private static final String NAMES = """
            () => {
              const focused = document.activeElement;
              return [focused.closest('vaadin-radio-group')?.label, focused.getAttribute('aria-label'),
                ...[...focused.labels ?? []].map(label => label.textContent), focused.textContent]
                .filter(Boolean).map(name => name.trim());
            }""";

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    Keys press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** Types, and presses a key after it if there is one. */
    Keys type(String text, String then) {
        page.keyboard().type(text);
        return then == null ? this : press(then);
    }

    /** Goes on with the tab key until the control of this name has the focus. */
    Keys tabTo(String name) {
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            if (page.evaluate(NAMES) instanceof List<?> names && names.contains(name)) {
                return this;
            }
            press("Tab");
        }
        throw new AssertionError("The tab key does not lead to “" + name + "”");
    }
}
