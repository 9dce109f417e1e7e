package com.alwrity.studio.shell;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.problem.ProblemWords;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger.Level;

/** A view that could not be shown: the reason goes to the log, the way on to the page. */
@AnonymousAllowed
@Dependent
public class FailureView extends Div implements HasErrorParameter<Exception> {

    private static final System.Logger LOG = System.getLogger(FailureView.class.getName());

    public FailureView() {
        Anchor home = new Anchor("/", t("not_found.action"));
        home.addClassName("button-link");
        home.getElement().setAttribute("router-ignore", true);
        addClassNames("empty");
        add(Glyph.WARNING.icon(), new H1(t("failure.title")), new Paragraph(ProblemWords.unexpected()), home);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.log(Level.ERROR, "The view " + event.getLocation().getPath() + " failed", parameter.getException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
