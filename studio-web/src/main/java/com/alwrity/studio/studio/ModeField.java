package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which way to create; one that nobody here can do says what it needs. */
class ModeField extends Div implements FormPart {

    private final Choice<CreateMode> choice =
            Choice.segments(t("create.mode"), List.of(CreateMode.values()), mode -> t("create.mode." + mode.key()));
    private final transient Abilities abilities;

    ModeField(Abilities abilities, Runnable changed) {
        this.abilities = abilities;
        choice.addClassName("unlabelled");
        choice.offer(this::whyNot);
        choice.setValue(List.of(CreateMode.values()).stream()
                .filter(abilities::can)
                .findFirst()
                .orElse(CreateMode.TEXT_TO_VIDEO));
        choice.addValueChangeListener(change -> changed.run());
        add(choice);
        if (List.of(CreateMode.values()).stream().anyMatch(mode -> !abilities.can(mode))) {
            Reasons.providers().ifPresent(this::add);
        }
    }

    private Optional<String> whyNot(CreateMode mode) {
        return abilities.can(mode) ? Optional.empty() : Optional.of(t("why.needs_provider"));
    }

    CreateMode value() {
        return choice.getValue();
    }

    @Override
    public void show(CreateForm form) {
        CreateMode.find(form.mode()).filter(abilities::can).ifPresent(choice::setValue);
    }

    @Override
    public void fill(Map<String, Object> form) {
        form.put("mode", value().key());
    }
}
