package com.alwrity.studio.catalog;

import static com.alwrity.studio.text.Words.count;
import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.provider.ProviderId;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;

/** Holds the catalogue against a provider's own list, shows where they part, and applies what is chosen of it. */
class ComparisonPanel extends Section {

    private final transient ModelsDesk desk;
    private final transient Runnable changed;
    private final Select<ProviderSpec> provider = new Select<>();
    private final Button compare = new Button(t("admin.compare.action"));
    private final Span outcome = new Span();
    private final Div differences = new Div();

    ComparisonPanel(List<ProviderSpec> providers, ModelsDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        addClassNames("panel", "comparison");
        Paragraph sub = new Paragraph(t("admin.compare.sub"));
        sub.addClassName("hint");
        List<ProviderSpec> remote = providers.stream()
                .filter(spec -> !spec.id().equals(ProviderId.LOCAL))
                .toList();
        provider.setLabel(t("admin.compare.provider"));
        provider.setItems(remote);
        provider.setItemLabelGenerator(ProviderSpec::name);
        remote.stream().findFirst().ifPresent(provider::setValue);
        outcome.getElement().setAttribute("role", "status");
        compare.setDisableOnClick(true);
        compare.addClickListener(click -> compare());
        Div choice = new Div(provider, compare);
        choice.addClassName("comparison-choice");
        add(new H2(t("admin.compare.title")), sub, choice, outcome, differences);
        setVisible(!remote.isEmpty());
    }

    private void compare() {
        ProviderSpec wanted = provider.getValue();
        differences.removeAll();
        outcome.setText(t("admin.compare.asking", wanted.name()));
        desk.compare(
                wanted.id(),
                getUI().orElseThrow(),
                found -> {
                    compare.setEnabled(true);
                    show(wanted, found);
                },
                () -> {
                    compare.setEnabled(true);
                    outcome.setText("");
                });
    }

    private void show(ProviderSpec asked, List<ModelDifference> found) {
        outcome.setText(
                found.isEmpty()
                        ? t("admin.compare.same", asked.name())
                        : count("admin.compare.differences", found.size()));
        if (found.isEmpty()) {
            return;
        }
        DifferenceList list = new DifferenceList(found);
        differences.add(list);
        if (list.proposes()) {
            Button apply = new Button(t("admin.compare.apply"), click -> apply(list));
            apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            apply.setEnabled(false);
            list.whenChosen(chosen -> {
                apply.setEnabled(chosen > 0);
                apply.setText(chosen == 0 ? t("admin.compare.apply") : count("admin.compare.apply", chosen));
            });
            differences.add(apply);
        }
    }

    private void apply(DifferenceList list) {
        List<ModelChange> changes = list.chosen();
        desk.apply(changes);
        differences.removeAll();
        outcome.setText(count("admin.compare.applied", changes.size()));
        changed.run();
    }
}
