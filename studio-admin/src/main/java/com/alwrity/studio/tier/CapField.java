package com.alwrity.studio.tier;

import static com.alwrity.studio.text.Words.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.NumberField;

/** A limit, or plainly none: an empty field says nothing, so that nobody gives what they did not mean to. */
class CapField extends Div {

    private final NumberField limit = new NumberField();
    private final Checkbox unlimited = new Checkbox(t("admin.tier.unlimited"));

    /** @param step 1 for whole numbers */
    CapField(String label, double most, double step) {
        addClassName("cap");
        limit.setLabel(label);
        limit.setMin(0);
        limit.setMax(most);
        limit.setStep(step);
        limit.setStepButtonsVisible(false);
        limit.setHelperText(t("admin.tier.zero"));
        unlimited.setAriaLabel(label + ": " + t("admin.tier.unlimited"));
        unlimited.addValueChangeListener(change -> {
            limit.setEnabled(!change.getValue());
            limit.setRequired(!change.getValue());
            if (change.getValue()) {
                limit.clear();
                limit.setInvalid(false);
            } else if (change.isFromClient()) {
                limit.focus();
            }
        });
        add(limit, unlimited);
    }

    void show(Number value) {
        unlimited.setValue(value == null);
        limit.setValue(value == null ? null : Double.valueOf(value.doubleValue()));
    }

    /** Whether it says a limit that can be, or that there is none; marks the field where it does not. */
    boolean valid() {
        Double value = limit.getValue();
        boolean valid = unlimited.getValue()
                || value != null
                        && value >= 0
                        && value <= limit.getMax()
                        && (limit.getStep() != 1 || value == Math.rint(value));
        limit.setErrorMessage(t("admin.tier.cap.missing"));
        limit.setInvalid(!valid);
        return valid;
    }

    /** Null is without limit. */
    Double value() {
        return unlimited.getValue() ? null : limit.getValue();
    }
}
