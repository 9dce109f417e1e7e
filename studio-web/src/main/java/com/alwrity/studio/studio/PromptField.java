package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** The description of the video, with a counter and the way to a better one. */
class PromptField extends Div {

    private static final int QUIET_MILLIS = 300;

    private final TextArea text = new TextArea(t("create.prompt"));
    private final Button improve = new Button(t("create.improve"));

    PromptField(Runnable changed, Runnable onImprove) {
        addClassName("prompt");
        text.setWidthFull();
        text.setMinRows(3);
        text.setMaxRows(9);
        text.setMaxLength(CreateStudio.MAX_PROMPT);
        text.setPlaceholder(t("create.prompt.placeholder"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(QUIET_MILLIS);
        text.addValueChangeListener(change -> {
            count();
            changed.run();
        });
        improve.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        improve.addClickListener(click -> onImprove.run());
        add(text, improve);
        count();
    }

    private void count() {
        String value = text.getValue();
        text.setHelperText(t("create.prompt.count", value.codePointCount(0, value.length()), CreateStudio.MAX_PROMPT));
        improve.setEnabled(!value.isBlank());
        text.setInvalid(false);
    }

    String value() {
        return text.getValue();
    }

    void show(String value) {
        text.setValue(value == null ? "" : value);
    }

    /** A picture speaks for itself: with one, words are welcome but not needed. */
    void needed(boolean needed) {
        text.setLabel(needed ? t("create.prompt") : t("create.prompt.optional"));
    }

    void reject(String message) {
        text.setErrorMessage(message);
        text.setInvalid(true);
    }

    void focus() {
        text.focus();
    }
}
