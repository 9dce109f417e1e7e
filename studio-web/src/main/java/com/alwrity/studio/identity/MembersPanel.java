package com.alwrity.studio.identity;

import static com.alwrity.studio.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;

/** Who works in the workspace; an owner changes what they may do. */
class MembersPanel extends Section {

    private final transient Members members;
    private final Div list = new Div();

    MembersPanel(Members members) {
        this.members = members;
        addClassNames("panel", "members");
        list.addClassName("token-list");
        add(new H2(t("workspace.members")), list);
        show();
    }

    private void show() {
        list.removeAll();
        Profile self = SignedIn.profile();
        members.list(self.caller()).forEach(member -> list.add(row(member, self)));
    }

    private Div row(MemberView member, Profile self) {
        boolean own = member.userId().equals(self.userId());
        Span name = new Span(own ? t("workspace.member.you", member.name()) : member.name());
        name.addClassName("token-name");
        Span email = new Span(member.email());
        email.addClassName("hint");
        Div row = new Div(new Div(new Div(name), email));
        row.addClassName("token");
        if (self.memberRole() != MemberRole.OWNER) {
            row.add(new Span(t("member_role." + member.role().key())));
            return row;
        }
        row.add(role(member));
        if (!own) {
            row.add(
                    button(
                            "transfer.short",
                            "transfer",
                            member,
                            () -> members.transfer(SignedIn.caller(), member.userId())),
                    button("remove", "remove", member, () -> members.remove(SignedIn.caller(), member.userId())));
        }
        return row;
    }

    private Select<MemberRole> role(MemberView member) {
        Select<MemberRole> role = new Select<>();
        role.setAriaLabel(t("workspace.member.role", member.name()));
        role.setItems(MemberRole.values());
        role.setItemLabelGenerator(one -> t("member_role." + one.key()));
        role.setValue(member.role());
        role.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                WorkspacePage.act(() -> members.change(SignedIn.caller(), member.userId(), change.getValue()));
                reload();
            }
        });
        return role;
    }

    private Button button(String label, String deed, MemberView member, Runnable act) {
        Button button = new Button(t("workspace.member." + label), click -> {
            ConfirmDialog confirm = new ConfirmDialog(
                    t("workspace.member." + deed + ".title", member.name()),
                    t("workspace.member." + deed + ".text"),
                    t("workspace.member." + label),
                    confirmed -> {
                        WorkspacePage.act(act);
                        reload();
                    });
            confirm.setCancelable(true);
            confirm.setCancelText(t("action.keep"));
            confirm.setConfirmButtonTheme("error primary");
            confirm.open();
        });
        button.setAriaLabel(t("workspace.member." + deed + (deed.equals("remove") ? ".named" : ""), member.name()));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        if (deed.equals("remove")) {
            button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        return button;
    }

    /** Whoever changed what they themselves may do sees another page. */
    private void reload() {
        Profile self = SignedIn.profile();
        MemberRole now = members.list(self.caller()).stream()
                .filter(member -> member.userId().equals(self.userId()))
                .map(MemberView::role)
                .findFirst()
                .orElse(self.memberRole());
        if (now != self.memberRole()) {
            getUI().ifPresent(ui -> ui.getPage().reload());
        } else {
            show();
        }
    }
}
