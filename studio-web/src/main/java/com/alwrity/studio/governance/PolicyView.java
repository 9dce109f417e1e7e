package com.alwrity.studio.governance;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.identity.MemberRole;
import com.alwrity.studio.identity.SignedIn;
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
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.Collectors;

/** What is allowed in the workspace: its owners say so, everybody in it may read it. */
@Route("workspace/policy")
@Menu(title = "nav.policy", order = 87, icon = "SHIELD")
@PermitAll
@Dependent
public class PolicyView extends Div implements HasDynamicTitle {

    private final transient Policies policies;
    private final PolicyForm form;
    private final Paragraph standing = new Paragraph();
    private final Paragraph problem = new Paragraph();
    private final TextField note = new TextField(t("policy.note"));
    private int number;

    @Inject
    public PolicyView(Policies policies, Catalog catalog) {
        this.policies = policies;
        this.form = new PolicyForm(catalog);
        addClassName("page");
        standing.addClassName("sub");
        problem.addClassName("error");
        problem.getElement().setAttribute("role", "alert");
        add(new Div(new H1(t("policy.title")), standing), form);
        if (SignedIn.caller().memberRole().includes(MemberRole.OWNER)) {
            form.add(saving());
        } else {
            form.lock();
        }
        show(policies.get(SignedIn.caller()));
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
                        ? t("policy.none")
                        : t("policy.standing", Integer.toString(number), version.by(), Formats.date(version.at()))
                                + (version.note().isEmpty() ? "" : " “" + version.note() + "”"));
    }

    private void save() {
        try {
            show(policies.set(SignedIn.caller(), form.value(), number, note.getValue()));
            Notices.tell(t("policy.saved"));
        } catch (StudioException e) {
            if (e.violations().isEmpty()) {
                Notices.problem(e, t("policy.reload"), () -> show(policies.get(SignedIn.caller())));
            } else {
                problem.setText(e.violations().stream().map(ProblemWords::of).collect(Collectors.joining(" ")));
                problem.setVisible(true);
            }
        }
    }

    @Override
    public String getPageTitle() {
        return t("policy.title") + " · Video Studio";
    }
}
