package com.alwrity.studio.problem;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Whatever a view does not catch becomes a message on its page instead of a broken one. */
@ApplicationScoped
public class UncaughtProblems {

    void onStart(@Observes ServiceInitEvent start) {
        start.getSource()
                .addSessionInitListener(session -> session.getSession().setErrorHandler(error -> {
                    UI ui = UI.getCurrent();
                    if (ui != null) {
                        Notices.problem(error.getThrowable());
                    }
                }));
    }
}
