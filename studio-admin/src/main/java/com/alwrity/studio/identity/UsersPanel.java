package com.alwrity.studio.identity;

import static com.alwrity.studio.text.Words.count;
import static com.alwrity.studio.text.Words.date;
import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.shell.Table;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The accounts: found, and locked or opened together. */
class UsersPanel extends Div {

    private static final int PAGE = 50;

    private final transient PeopleDesk desk;
    private final UserFilter filter = new UserFilter(this::show);
    private final Table table = new Table(
            "people.users",
            "people.none",
            List.of("people.name", "people.role", "people.state", "people.created", "people.seen"));
    private final Span chosenCount = new Span();
    private final Div together = new Div();
    private final Button more = new Button(t("people.more"), click -> page());
    private final transient Map<UUID, UserView> chosen = new LinkedHashMap<>();
    private String cursor;

    UsersPanel(PeopleDesk desk) {
        this.desk = desk;
        addClassName("form");
        Button create = new Button(t("people.new"), click -> new NewUserDialog(desk, this::show).open());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        together.addClassName("actions");
        together.getElement().setAttribute("role", "status");
        together.add(
                chosenCount,
                new Button(t("people.lock"), click -> lock()),
                new Button(t("people.unlock"), click -> change(false)));
        Anchor export = new Anchor("api/video-studio/admin/users/export", t("people.export"));
        export.setRouterIgnore(true);
        Div actions = new Div(create, export);
        actions.addClassName("actions");
        add(filter, actions, together, table, more);
        show();
    }

    private void show() {
        cursor = null;
        chosen.clear();
        table.clear();
        page();
        tell();
    }

    private void page() {
        PeopleList.Page page = desk.page(filter.value(), PAGE, cursor);
        page.items().forEach(this::row);
        cursor = page.nextCursor();
        more.setVisible(cursor != null);
    }

    private void row(UserView user) {
        Checkbox choose = new Checkbox();
        choose.setAriaLabel(t("people.choose", user.email()));
        choose.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.put(user.id(), user);
            } else {
                chosen.remove(user.id());
            }
            tell();
        });
        NativeButton name = new NativeButton(user.name(), click -> new UserDialog(user, desk, this::show).open());
        name.addClassNames("plain", "model-name");
        name.setAriaLabel(t("people.open", user.email()));
        Span email = new Span(user.email());
        email.addClassNames("hint", "model-key");
        Div title = new Div(choose, new Div(new Div(name), email));
        title.addClassName("chosen");
        Span state = new Span(t(user.locked() ? "people.state.locked" : "people.state.open"));
        state.addClassName("status");
        state.setClassName("ok", !user.locked());
        state.setClassName("warn", user.locked());
        table.row(
                title,
                new Span(UserFilter.name(user.role())),
                state,
                new Span(date(user.createdAt())),
                new Span(seen(user.lastSignInAt())));
    }

    private static String seen(Instant time) {
        return time == null ? t("people.never") : date(time);
    }

    private void tell() {
        together.setVisible(!chosen.isEmpty());
        chosenCount.setText(t("people.chosen", chosen.size()));
    }

    private void lock() {
        ConfirmDialog confirm = new ConfirmDialog(
                t("people.lock.title", chosen.size()), t("people.lock.text"), t("people.lock"), yes -> change(true));
        confirm.setCancelable(true);
        confirm.setCancelText(t("action.cancel"));
        confirm.setConfirmButtonTheme("error primary");
        confirm.open();
    }

    private void change(boolean locked) {
        long changed = List.copyOf(chosen.values()).stream()
                .filter(user -> user.locked() != locked)
                .filter(user ->
                        desk.attempt(() -> desk.change(user, null, locked)).isPresent())
                .count();
        PeopleDesk.tell(count("people.done", changed));
        show();
    }
}
