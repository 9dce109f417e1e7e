package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.prompt.Improvement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** A prompt before and after, with each addition named; taken or left. */
class ImproveDialog extends Dialog {

    ImproveDialog(Improvement improvement, Consumer<String> accepted) {
        setHeaderTitle(t("improve.title"));
        setWidth("640px");
        Div body = new Div();
        body.addClassName("improve");
        if (improvement.added().isEmpty()) {
            body.add(new Paragraph(t("improve.nothing")));
        } else {
            body.add(part(t("improve.before"), improvement.before()), part(t("improve.after"), improvement.after()));
            body.add(additions(improvement));
        }
        add(body);
        Button keep = new Button(t("improve.keep"), click -> close());
        getFooter().add(keep);
        if (!improvement.added().isEmpty()) {
            Button accept = new Button(t("improve.accept"), click -> {
                accepted.accept(improvement.after());
                close();
            });
            accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            getFooter().add(accept);
        }
    }

    private static Div part(String title, String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("improve-text");
        return new Div(new H3(title), words);
    }

    private static Div additions(Improvement improvement) {
        Div list = new Div();
        list.addClassName("improve-added");
        improvement.added().forEach(addition -> {
            Span part = new Span(t("improve.part." + addition.part().key()));
            part.addClassName("status");
            list.add(new Div(part, new Span(addition.words())));
        });
        return list;
    }
}
