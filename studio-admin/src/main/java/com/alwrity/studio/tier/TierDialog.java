package com.alwrity.studio.tier;

import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.problem.StudioException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A tier to be changed or made: first the fields, then what they change, and why; then it is stored. */
class TierDialog extends Dialog {

    private final transient TiersDesk desk;
    private final transient Optional<TierOverview> before;
    private final transient Runnable changed;
    private final TierForm form;
    private final Div review = new Div();
    private final TextField reason = new TextField(t("admin.tier.reason"));
    private final Paragraph wrong = new Paragraph();
    private final Button next = new Button(t("admin.tier.review"), click -> review());
    private final Button back = new Button(t("admin.tier.back"), click -> edit());
    private final Button save = new Button(t("action.save"), click -> save());
    private transient Tier wanted;

    /** @param from what the fields begin with: the tier itself, or the pattern of a new one */
    TierDialog(Tier from, Optional<TierOverview> before, TiersDesk desk, Runnable changed) {
        this.desk = desk;
        this.before = before;
        this.changed = changed;
        this.form = new TierForm(from, before.isEmpty());
        setHeaderTitle(before.map(tier -> t("admin.tier.edit.title", tier.tier().name()))
                .orElseGet(() -> t("admin.tier.new")));
        setWidth("720px");
        wrong.addClassName("wrong");
        wrong.getElement().setAttribute("role", "alert");
        review.addClassName("form");
        reason.setHelperText(t("admin.tier.reason.hint"));
        reason.setMaxLength(500);
        reason.setWidthFull();
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(wrong, form, review);
        getFooter().add(new Button(t("action.cancel"), click -> close()), back, next, save);
        edit();
    }

    private void edit() {
        show(false);
        wrong.setText("");
    }

    private void show(boolean reviewing) {
        form.setVisible(!reviewing);
        next.setVisible(!reviewing);
        review.setVisible(reviewing);
        back.setVisible(reviewing);
        save.setVisible(reviewing);
    }

    private void review() {
        Optional<Tier> read = form.read();
        wrong.setText(read.isPresent() ? "" : t("admin.tier.wrong"));
        if (read.isEmpty()) {
            return;
        }
        wanted = read.get();
        UnorderedList differences = differences();
        review.removeAll();
        if (differences.getChildren().findAny().isEmpty()) {
            wrong.setText(t("admin.tier.same"));
            return;
        }
        review.add(new Paragraph(before.map(tier -> t("admin.tier.review.sub", tier.workspaces()))
                .orElseGet(() -> t("admin.tier.review.new"))));
        differences.addClassName("tier-differences");
        review.add(differences, reason);
        show(true);
        reason.focus();
    }

    private UnorderedList differences() {
        UnorderedList list = new UnorderedList();
        Map<String, List<String>> was =
                before.map(tier -> TierWords.of(tier.tier())).orElse(Map.of());
        before.filter(tier -> !tier.tier().name().equals(wanted.name()))
                .ifPresent(
                        tier -> list.add(item(t("admin.tier.name"), tier.tier().name(), wanted.name())));
        TierWords.of(wanted).forEach((cap, now) -> {
            if (!now.equals(was.get(cap))) {
                list.add(item(t("admin.tier." + cap), words(was.get(cap)), words(now)));
            }
        });
        return list;
    }

    private static ListItem item(String what, String was, String now) {
        return new ListItem(
                was.isEmpty() ? t("admin.tier.change.new", what, now) : t("admin.tier.change", what, was, now));
    }

    private static String words(List<String> lines) {
        return lines == null ? "" : lines.stream().collect(Collectors.joining("; "));
    }

    private void save() {
        try {
            desk.put(wanted, before.map(TierOverview::version).orElse(0), reason.getValue());
            close();
            changed.run();
        } catch (StudioException e) {
            reason.setInvalid(
                    e.violations().stream().anyMatch(one -> one.field().equals("reason")));
            wrong.setText(
                    e.violations().isEmpty()
                            ? desk.words(e)
                            : e.violations().stream().map(desk::words).collect(Collectors.joining(" ")));
        }
    }
}
