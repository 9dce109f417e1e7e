package com.alwrity.studio.catalog;

import static com.alwrity.studio.text.Words.date;
import static com.alwrity.studio.text.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/** All that is known of a model, and what an admin can make of it. */
class ModelDialog extends Dialog {

    private final transient ModelsDesk desk;
    private final transient Runnable changed;
    private final DescriptionList facts = new DescriptionList();

    ModelDialog(ModelOverview overview, ModelsDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        Model model = overview.model();
        setHeaderTitle(model.name());
        setWidth("560px");
        facts.addClassName("facts-list");
        fact("key", model.key());
        fact("operations", ModelTable.operations(model));
        fact("price", PriceWords.of(model.price()));
        fact("standing", t("admin.standing." + model.standing().key() + ".long"));
        fact("confidence", t("admin.confidence." + model.confidence().name().toLowerCase(Locale.ROOT)));
        fact("source", ModelTable.source(model));
        fact("version", version(overview));
        if (model.tip() != null) {
            fact("tip", model.tip());
        }
        if (model.note() != null) {
            fact("note", model.note());
        }
        Div body = new Div(new Paragraph(model.goodFor()), facts);
        body.addClassName("form");
        add(body);
        offer(overview);
        getFooter().add(new Button(t("action.close"), click -> close()));
    }

    private static String version(ModelOverview overview) {
        String version = Integer.toString(overview.model().version());
        return overview.revision()
                .map(last -> t(
                        last.body().isPresent() ? "admin.model.version.own" : "admin.model.version.back",
                        version,
                        last.by(),
                        date(last.at())))
                .orElse(version);
    }

    private void offer(ModelOverview overview) {
        Model model = overview.model();
        if (overview.revised() && overview.shipped()) {
            offer(model, ModelChange.Kind.SHIPPED);
        }
        if (model.standing() != Standing.RETIRED) {
            offer(model, ModelChange.Kind.RETIRE);
        }
        if (model.standing() != Standing.UNPROVEN) {
            offer(model, ModelChange.Kind.UNPROVEN);
        }
        if (model.standing() != Standing.CURRENT && !(model.price() instanceof PriceRule.Quoted)) {
            offer(model, ModelChange.Kind.CURRENT);
        }
    }

    private void offer(Model model, ModelChange.Kind kind) {
        getFooter().add(new Button(t("admin.change." + kind.key()), click -> {
            desk.apply(List.of(new ModelChange(model.key(), kind, null)));
            close();
            changed.run();
        }));
    }

    private void fact(String term, String words) {
        fact(term, new Span(words));
    }

    private void fact(String term, Component words) {
        Description description = new Description();
        description.add(words);
        facts.add(new Term(t("admin.model." + term)), description);
    }
}
