package com.alwrity.studio.problem;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.shell.Glyph;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.lang.System.Logger.Level;

/** Short messages at the edge of the page; the one place that turns a problem into words for people. */
public final class Notices {

    private static final System.Logger LOG = System.getLogger(Notices.class.getName());
    private static final int BRIEFLY = 4_000;
    private static final int LONG_ENOUGH_TO_ACT = 9_000;

    private Notices() {}

    public static void tell(String text) {
        show(text, BRIEFLY, null, null);
    }

    /** With a button for what may be done about it. */
    public static void tell(String text, String action, Runnable deed) {
        show(text, LONG_ENOUGH_TO_ACT, action, deed);
    }

    public static void problem(StudioException problem) {
        show(ProblemWords.of(problem), LONG_ENOUGH_TO_ACT, null, null);
    }

    public static void problem(StudioException problem, String action, Runnable deed) {
        show(ProblemWords.of(problem), LONG_ENOUGH_TO_ACT, action, deed);
    }

    /** Whatever went wrong: in its own words if it has some, in general ones else; those go to the log, too. */
    public static void problem(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StudioException problem) {
                problem(problem);
                return;
            }
        }
        LOG.log(Level.ERROR, "A page failed", failure);
        show(ProblemWords.unexpected(), LONG_ENOUGH_TO_ACT, null, null);
    }

    private static void show(String text, int millis, String action, Runnable deed) {
        Notification notification = new Notification();
        notification.setDuration(millis);
        notification.setPosition(Notification.Position.TOP_CENTER);
        Div notice = new Div(new Div(new Span(text)));
        notice.addClassName("notice");
        if (action != null) {
            Button act = new Button(action, click -> {
                notification.close();
                deed.run();
            });
            act.addThemeVariants(ButtonVariant.LUMO_SMALL);
            notice.add(act);
        }
        Button close = new Button(Glyph.CLOSE.icon(), click -> notification.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        close.setAriaLabel(t("action.close"));
        notice.add(close);
        notification.add(notice);
        notification.open();
    }
}
