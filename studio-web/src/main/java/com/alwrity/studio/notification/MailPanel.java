package com.alwrity.studio.notification;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.identity.SignedIn;
import com.alwrity.studio.problem.Notices;
import com.alwrity.studio.problem.StudioException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.EnumSet;
import java.util.Set;

/** Which mails one gets, and in which language. */
public class MailPanel extends Section {

    private final transient MailWishes wishes;
    private final CheckboxGroup<MailKind> wanted = new CheckboxGroup<>(t("mails.wanted"));
    private final Select<String> language = new Select<>();

    public MailPanel(MailWishes wishes) {
        this.wishes = wishes;
        addClassNames("panel", "mails");
        MailWishes.Wishes now = wishes.get(SignedIn.caller());
        wanted.setItems(MailKind.optional());
        wanted.setItemLabelGenerator(kind -> t("mails.kind." + kind.key()));
        wanted.setValue(others(now.off()));
        language.setLabel(t("mails.language"));
        language.setItems(MailWishes.LANGUAGES);
        language.setItemLabelGenerator(code -> t("mails.language." + code));
        language.setValue(now.language());
        language.setWidthFull();
        Paragraph sub = new Paragraph(t(wishes.sent() ? "mails.sub" : "mails.none"));
        sub.addClassName("hint");
        add(new H2(t("mails.title")), sub, wanted, language, new Button(t("action.save"), click -> save()));
    }

    private void save() {
        try {
            wishes.change(SignedIn.caller(), others(wanted.getValue()), language.getValue());
            Notices.tell(t("mails.saved"));
        } catch (StudioException e) {
            Notices.problem(e);
        }
    }

    private static Set<MailKind> others(Set<MailKind> kinds) {
        Set<MailKind> others = EnumSet.copyOf(MailKind.optional());
        others.removeAll(kinds);
        return others;
    }
}
