package com.alwrity.studio.identity;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.problem.Notices;
import com.alwrity.studio.problem.ProblemWords;
import com.alwrity.studio.problem.StudioException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Everything as an archive to take along, and the end of it, which has to be typed. */
class DeletePanel extends Section {

    private final transient Consumer<String> delete;
    private final TextField typed;

    /**
     * @param words of the panel: {@code workspace.delete} or {@code account.delete}
     * @param delete takes what was typed
     */
    DeletePanel(String words, String archive, Consumer<String> delete) {
        this.delete = delete;
        addClassName("panel");
        Anchor export = new Anchor(archive, t(words + ".export"));
        export.addClassName("button-link");
        export.getElement().setAttribute("download", true).setAttribute("router-ignore", true);
        typed = new TextField(t(words + ".typed"));
        typed.setWidthFull();
        Button go = new Button(t(words), click -> go());
        go.addThemeVariants(ButtonVariant.LUMO_ERROR);
        add(new H2(t(words)), WorkspacePage.hint(words + ".export.sub"), export);
        add(WorkspacePage.hint(words + ".sub"), typed, go);
    }

    private void go() {
        typed.setInvalid(false);
        try {
            delete.accept(typed.getValue());
            UI.getCurrent().getPage().setLocation("/");
        } catch (StudioException e) {
            if (e.violations().isEmpty()) {
                Notices.problem(e);
            } else {
                typed.setErrorMessage(ProblemWords.of(e.violations().get(0)));
                typed.setInvalid(true);
                typed.focus();
            }
        }
    }
}
