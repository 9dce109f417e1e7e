package com.alwrity.studio.catalog;

import static com.alwrity.studio.text.Words.t;
import static com.alwrity.studio.text.Words.time;

import com.alwrity.studio.ledger.Reason;
import com.alwrity.studio.problem.StudioException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A platform to be changed or added, with what admins made of it before. */
class PlatformDialog extends Dialog {

    private final transient PlatformsDesk desk;
    private final transient Optional<PlatformOverview> before;
    private final transient Runnable changed;
    private final PlatformForm form;
    private final TextField reason = new TextField(t("admin.tier.reason"));
    private final Paragraph wrong = new Paragraph();

    PlatformDialog(Optional<PlatformOverview> before, PlatformsDesk desk, Runnable changed) {
        this.desk = desk;
        this.before = before;
        this.changed = changed;
        this.form = new PlatformForm(before.isEmpty());
        setHeaderTitle(before.map(one -> one.platform().name()).orElseGet(() -> t("platforms.new")));
        setWidth("720px");
        wrong.addClassName("wrong");
        wrong.getElement().setAttribute("role", "alert");
        reason.setHelperText(t("admin.tier.reason.hint"));
        reason.setMaxLength(Reason.LONGEST);
        reason.setWidthFull();
        before.ifPresent(one -> form.show(one.platform()));
        add(form, reason, wrong);
        before.ifPresent(this::past);
        Button save = new Button(t("action.save"), click -> attempt(this::save));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("action.cancel"), click -> close()));
        before.ifPresent(this::ways);
        getFooter().add(save);
    }

    /** To take it away, and back to what came with the studio. */
    private void ways(PlatformOverview one) {
        if (one.shipped() && one.at() != null) {
            getFooter()
                    .add(new Button(
                            t("platforms.restore"), click -> attempt(() -> desk.restore(one, reason.getValue()))));
        }
        if (!one.hidden()) {
            getFooter()
                    .add(new Button(
                            t(one.shipped() ? "platforms.hide" : "action.remove"),
                            click -> attempt(() -> desk.remove(one, reason.getValue()))));
        }
    }

    private void past(PlatformOverview one) {
        List<ShelfRevision> history = desk.history(one.platform().id());
        if (history.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        history.forEach(revision -> list.add(new ListItem(t(
                "platforms.version." + revision.state().key(),
                revision.version(),
                revision.by(),
                time(revision.at()),
                revision.reason()))));
        add(new H3(t("platforms.history")), list);
    }

    private void save() {
        desk.put(
                before.map(one -> one.platform().id()).orElseGet(form::id),
                form.draft(before.map(one -> one.platform().aspectRatios()).orElse(List.of())),
                before.map(PlatformOverview::version).orElse(0),
                reason.getValue());
    }

    private void attempt(Runnable deed) {
        wrong.setText("");
        form.unmark();
        reason.setInvalid(false);
        try {
            deed.run();
            close();
            changed.run();
        } catch (StudioException e) {
            reason.setInvalid(
                    e.violations().stream().anyMatch(one -> one.field().equals("reason")));
            wrong.setText(
                    e.violations().isEmpty()
                            ? desk.words(e)
                            : e.violations().stream()
                                    .filter(one -> !form.mark(one, desk.words(one)))
                                    .map(desk::words)
                                    .collect(Collectors.joining(" ")));
        }
    }
}
