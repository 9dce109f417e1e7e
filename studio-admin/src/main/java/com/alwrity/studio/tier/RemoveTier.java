package com.alwrity.studio.tier;

import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.problem.StudioException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Collectors;

/** Asks once more, and why. */
class RemoveTier extends Dialog {

    RemoveTier(TierOverview tier, TiersDesk desk, Runnable changed) {
        setHeaderTitle(t("admin.tier.remove.title", tier.tier().name()));
        setWidth("480px");
        Paragraph wrong = new Paragraph();
        wrong.addClassName("wrong");
        wrong.getElement().setAttribute("role", "alert");
        TextField reason = new TextField(t("admin.tier.reason"));
        reason.setHelperText(t("admin.tier.reason.hint"));
        reason.setMaxLength(500);
        Div body = new Div(new Paragraph(t("admin.tier.remove.sub")), reason, wrong);
        body.addClassName("form");
        Button remove = new Button(t("action.remove"), click -> {
            try {
                desk.delete(tier, reason.getValue());
                close();
                changed.run();
            } catch (StudioException e) {
                wrong.setText(
                        e.violations().isEmpty()
                                ? desk.words(e)
                                : e.violations().stream().map(desk::words).collect(Collectors.joining(" ")));
            }
        });
        remove.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        add(body);
        getFooter().add(new Button(t("action.cancel"), click -> close()), remove);
    }
}
