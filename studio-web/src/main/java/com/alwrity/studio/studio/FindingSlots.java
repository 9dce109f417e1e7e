package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.preflight.Finding;
import com.alwrity.studio.problem.ProblemWords;
import com.alwrity.studio.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The places below the fields where preflight says what it found, with a button that settles it. */
class FindingSlots {

    private final Map<String, Div> slots = new LinkedHashMap<>();

    /** The field and, below it, the place for what concerns it. */
    Div below(Component field, String... names) {
        Div slot = new Div();
        slot.addClassName("findings");
        slot.getElement().setAttribute("role", "status");
        for (String name : names) {
            slots.put(name, slot);
        }
        return new Div(field, slot);
    }

    /**
     * Shows the findings at their fields.
     *
     * @return those that have no field here
     */
    List<Finding> show(List<Finding> findings, Consumer<Map<String, Object>> fix) {
        slots.values().forEach(Div::removeAll);
        List<Finding> rest = new ArrayList<>();
        for (Finding finding : findings) {
            Div slot = slots.get(finding.field());
            if (slot == null) {
                rest.add(finding);
            } else {
                slot.add(line(finding, fix));
            }
        }
        return rest;
    }

    static Div line(Finding finding, Consumer<Map<String, Object>> fix) {
        Div line = new Div(new Span(ProblemWords.of(finding.field(), finding.code(), finding.params())));
        line.addClassNames("finding", finding.severity().name().toLowerCase(Locale.ROOT));
        if (!finding.fix().isEmpty()) {
            Button settle = new Button(words(finding.fix()), click -> fix.accept(finding.fix()));
            settle.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            line.add(settle);
        }
        return line;
    }

    private static String words(Map<String, Object> fix) {
        Object value = fix.values().iterator().next();
        return t("create.fix", Texts.find("word." + value).orElse(String.valueOf(value)));
    }
}
