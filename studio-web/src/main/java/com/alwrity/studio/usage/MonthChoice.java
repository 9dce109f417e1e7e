package com.alwrity.studio.usage;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.ledger.BillingMonth;
import com.alwrity.studio.shell.Glyph;
import com.alwrity.studio.text.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.util.function.Consumer;

/** The month that is shown, the ones beside it, and its runs as a file. */
public class MonthChoice extends Div {

    private static final String EXPORT = "api/video-studio/usage/export?month=";

    private final Button before = step(Glyph.BACK, "usage.before");
    private final Button after = step(Glyph.NEXT, "usage.after");
    private final Span name = new Span();
    private final Div files = new Div();
    private final Anchor csv = download("usage.csv");
    private final Anchor focus = download("usage.focus");
    private transient YearMonth shown;

    public MonthChoice(Consumer<YearMonth> open) {
        addClassName("month-choice");
        name.getElement().setAttribute("aria-live", "polite");
        before.addClickListener(click -> open.accept(shown.minusMonths(1)));
        after.addClickListener(click -> open.accept(shown.plusMonths(1)));
        Div steps = new Div(before, name, after);
        steps.addClassName("steps");
        files.addClassName("files");
        files.add(csv, focus);
        files.setVisible(false);
        add(steps, files);
    }

    /** Without its runs as files. */
    public void name(BillingMonth month) {
        shown = month.month();
        name.setText(Formats.month(shown));
        name.setTitle(month.zone().getId());
    }

    void show(BillingMonth month) {
        name(month);
        files.setVisible(true);
        csv.setHref(EXPORT + shown + "&format=csv");
        focus.setHref(EXPORT + shown + "&format=focus");
    }

    private static Button step(Glyph glyph, String label) {
        Button step = new Button(glyph.icon());
        step.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        step.setAriaLabel(t(label));
        step.setTooltipText(t(label));
        return step;
    }

    private static Anchor download(String label) {
        Anchor file = new Anchor();
        file.add(Glyph.DOWNLOAD.icon(), new Span(t(label)));
        file.getElement().setAttribute("download", true);
        file.getElement().setAttribute("router-ignore", true);
        file.addClassName("file-link");
        return file;
    }
}
