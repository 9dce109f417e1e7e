package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.function.Consumer;

/** The description of the video, with a counter and the way to a better one. */
class PromptField extends Div implements FormPart {

    private static final int QUIET_MILLIS = 300;

    private final TextArea text = new TextArea();
    private boolean needed = true;
    private final Button improve = new Button(t("create.improve"));

    PromptField(Runnable changed, Consumer<String> onImprove) {
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
        improve.addClickListener(click -> onImprove.accept(value()));
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

    /** Whether there are no words where there must be some. */
    boolean missing() {
        return needed && text.getValue().isBlank();
    }

    @Override
    public void show(CreateForm form) {
        text.setValue(form.prompt() == null ? "" : form.prompt());
    }

    @Override
    public void fill(Map<String, Object> form) {
        form.put("prompt", text.getValue());
    }

    /** A picture speaks for itself, and a video goes on by itself: words are welcome then, but not needed. */
    @Override
    public void become(CreateMode mode) {
        needed = mode == CreateMode.TEXT_TO_VIDEO || mode == CreateMode.RETAKE;
        text.setLabel(t("create.prompt." + mode.key()));
    }

    void demand() {
        text.setErrorMessage(t("create.prompt.missing"));
        text.setInvalid(true);
        text.focus();
    }
}
