package com.alwrity.studio.shell;

import com.vaadin.flow.component.html.Span;

/** The studio's own line icons, drawn on a 24 × 24 grid. */
public enum Glyph {
    HOME("M4 12 12 5l8 7v7a1 1 0 0 1-1 1h-4v-5H9v5H5a1 1 0 0 1-1-1z"),
    CREATE("M12 3v4m0 10v4M3 12h4m10 0h4M6 6l2.5 2.5M15.5 15.5 18 18M18 6l-2.5 2.5M8.5 15.5 6 18"),
    LIBRARY("M5 4h14a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zm5 5 5 3-5 3z"),
    PERSON("M12 13a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c1-4 4-6 8-6s7 2 8 6"),
    SEARCH("M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zm5-2 5 5"),
    FOLD("M11 6l-6 6 6 6M19 6l-6 6 6 6"),
    SUN("M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 2v3m0 14v3M2 12h3m14 0h3M5 5l2 2m10 10 2 2M19 5l-2 2M7 17l-2 2"),
    MOON("M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z"),
    SCREEN("M4 5h16v11H4zm5 15h6m-3-4v4"),
    SIGN_OUT("M10 4H6a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h4m5-4 4-4-4-4m4 4H9"),
    CLOSE("M6 6l12 12M18 6 6 18"),
    CHECK("M5 12.5 10 17l9-10"),
    STAR("m12 4 2.5 5.1 5.6.8-4 4 .9 5.6-5-2.6-5 2.6.9-5.6-4-4 5.6-.8z"),
    DOWNLOAD("M12 4v11m-5-5 5 5 5-5M5 20h14"),
    UPLOAD("M12 20V9m-5 5 5-5 5 5M5 4h14"),
    TRASH("M5 7h14M10 7V4h4v3m3 0-1 13H8L7 7"),
    RESTORE("M4 5v5h5M4.5 10A8 8 0 1 1 4 13"),
    AGAIN("M20 5v5h-5M19.5 10A8 8 0 1 0 20 13"),
    PICTURE(
            "M5 4h14a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zm-2 12 5-5 5 5 3-3 5 5M15.5 9.5h.01"),
    SOUND("M4 10v4h4l5 4V6L8 10zm12-1a4 4 0 0 1 0 6m2.5-9a8 8 0 0 1 0 12"),
    SPARK("M12 3l2 6 6 2-6 2-2 6-2-6-6-2 6-2zM19 17v4m-2-2h4"),
    PLUS("M12 5v14M5 12h14"),
    BACK("M14 6l-6 6 6 6"),
    KEY("M14 10a4 4 0 1 0-4 4 4 4 0 0 0 4-4zm-1 2.5 7 7m-3-3-2 2"),
    PLUG("M9 3v5m6-5v5M6 8h12v3a6 6 0 0 1-12 0zm6 9v4"),
    TIERS("M4 20v-6h4v6zm6 0V9h4v11zm6 0V4h4v16z"),
    STACK("m12 3 9 5-9 5-9-5zM3 12.5l9 5 9-5M3 17l9 5 9-5"),
    PEOPLE(
            "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zm-6.5 9a6.5 6.5 0 0 1 13 0M16 4.4a3.5 3.5 0 0 1 0 6.2M18 14a6.5 6.5 0 0 1 3.5 6"),
    FOLDER("M3 7V5h6l2 2h10v12H3z"),
    WARNING("M12 4 2.5 20h19zM12 10v4m0 3h.01"),
    SHIELD("M12 3 5 6v5c0 5 3 8 7 10 4-2 7-5 7-10V6zM9 12l2 2 4-4"),
    COPY("M9 9h10v11H9zM5 15V4h10"),
    CHART("M4 20h16M7 16v-5m5 5V6m5 10V9"),
    APPROVAL("M5 4h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-6l-5 4v-4H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zm3 6.5 3 3 5-5"),
    STAMP("M9 3h6l-1 6v4h5v4H5v-4h5V9zM5 21h14"),
    RULES("M6 3h12v18H6zM9 8h6M9 12h6M9 16h3"),
    SCALES("M12 4v16m-4 0h8M5 7h14M5 7l-3 7a3 3 0 0 0 6 0zm14 0-3 7a3 3 0 0 0 6 0z"),
    PULSE("M3 12h4l3-7 4 14 3-7h4"),
    PHONE("M8 3h8a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zm3 15h2"),
    NEXT("M10 6l6 6-6 6"),
    TAG("M4 4h8l8 8-8 8-8-8zM8.5 8.5h.01");

    private final String path;

    Glyph(String path) {
        this.path = path;
    }

    /** The icon as decoration: whatever carries it has a name of its own. */
    public Span icon() {
        Span icon = new Span();
        icon.addClassName("glyph");
        icon.getElement().setAttribute("aria-hidden", "true");
        icon.getElement()
                .setProperty(
                        "innerHTML",
                        "<svg viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.7\""
                                + " stroke-linecap=\"round\" stroke-linejoin=\"round\"><path d=\"" + path
                                + "\"/></svg>");
        return icon;
    }
}
