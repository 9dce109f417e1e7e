package com.alwrity.studio.governance;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.problem.Notices;
import com.alwrity.studio.problem.ProblemWords;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.text.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Collectors;

/** A policy as it stands, and the form that sets the next version of it. */
class PolicyEditor extends Div {

    /** Where the policy is from and goes to. */
    interface Source {

        PolicyVersion get();

        /** @param expected the number that the edit was made from */
        PolicyVersion set(Policy policy, int expected, String note);
    }

    private final transient Source source;
    private final String about;
    private final PolicyForm form;
    private final Paragraph standing = new Paragraph();
    private final Paragraph problem = new Paragraph();
    private final TextField note;
    private int number;

    /** @param about the texts that say what it is the policy of: {@code about.none} and {@code about.standing} */
    PolicyEditor(Catalog catalog, String title, String about, String why, boolean editable, Source source) {
        this.source = source;
        this.about = about;
        this.form = new PolicyForm(catalog);
        this.note = new TextField(why);
        standing.addClassName("sub");
        problem.addClassName("error");
        problem.getElement().setAttribute("role", "alert");
        add(new Div(new H1(title), standing), form);
        if (editable) {
            form.add(saving());
        } else {
            form.lock();
        }
        show(source.get());
    }

    private Section saving() {
        note.setMaxLength(PolicyRules.LONGEST_NOTE);
        note.setWidthFull();
        Button save = new Button(t("action.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Section section = new Section(note, problem, save);
        section.addClassNames("panel", "form");
        return section;
    }

    private void show(PolicyVersion version) {
        number = version.number();
        form.show(version.policy());
        note.clear();
        problem.setVisible(false);
        standing.setText(
                number == 0
                        ? t(about + ".none")
                        : t(about + ".standing", Integer.toString(number), version.by(), Formats.date(version.at()))
                                + (version.note().isEmpty() ? "" : " “" + version.note() + "”"));
    }

    private void save() {
        try {
            show(source.set(form.value(), number, note.getValue()));
            Notices.tell(t("policy.saved"));
        } catch (StudioException e) {
            if (e.violations().isEmpty()) {
                Notices.problem(e, t("policy.reload"), () -> show(source.get()));
            } else {
                problem.setText(e.violations().stream().map(ProblemWords::of).collect(Collectors.joining(" ")));
                problem.setVisible(true);
            }
        }
    }
}
