package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.catalog.Standing;
import com.alwrity.studio.preflight.ModelChoice;
import com.alwrity.studio.text.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A model: what it is good for and where it ends, its price and its time for what is filled in. */
class ModelCard extends Div {

    private final Div tags = new Div();

    ModelCard(ModelChoice choice, boolean recommended) {
        Model model = choice.model();
        addClassName("model-card");
        Span name = new Span(model.name());
        name.addClassName("model-name");
        tags.addClassName("model-tags");
        if (recommended) {
            tag("model.recommended").addClassName("ok");
        }
        tag("quality." + model.quality().key());
        tag(model.ai() ? "model.ai" : model.provider().key().equals("local") ? "model.offline" : "model.no_ai");
        if (model.standing() != Standing.CURRENT) {
            tag("model." + model.standing().key()).addClassName("warn");
        }
        Div facts = new Div(facts(choice));
        facts.addClassNames("model-facts", "numbers");
        add(new Div(name, tags), new Div(model.goodFor()));
        if (model.tip() != null) {
            Div tip = new Div(model.tip());
            tip.addClassName("hint");
            add(tip);
        }
        add(facts);
        if (!choice.possible()) {
            Div why = new Div(t("model.cannot", Reasons.of(choice.misfits())));
            why.addClassName("model-why");
            add(why);
        }
    }

    private static String facts(ModelChoice choice) {
        String time = t("cost.time", Formats.roughly(choice.eta().p50()));
        String price = choice.estimate() == null ? t("model.price.asked") : Formats.money(choice.estimate());
        return price + " · " + time + " · " + RungChoice.difference(choice.model());
    }

    private Span tag(String key) {
        Span tag = new Span(t(key));
        tag.addClassName("status");
        tags.add(tag);
        return tag;
    }
}
