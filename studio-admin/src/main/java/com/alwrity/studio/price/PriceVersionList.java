package com.alwrity.studio.price;

import static com.alwrity.studio.text.Words.count;
import static com.alwrity.studio.text.Words.t;
import static com.alwrity.studio.text.Words.time;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;

/** The lists of prices, the newest first, each with what it says otherwise than the one before. */
class PriceVersionList extends Section {

    private final transient PricesDesk desk;
    private final transient Consumer<PriceVersion> edit;
    private final transient Runnable changed;
    private final Div versions = new Div();

    PriceVersionList(PricesDesk desk, Consumer<PriceVersion> edit, Runnable changed) {
        this.desk = desk;
        this.edit = edit;
        this.changed = changed;
        addClassNames("panel", "price-versions");
        Button anew = new Button(t("admin.prices.new"), click -> edit.accept(desk.inForce()));
        anew.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new H2(t("admin.prices.versions")), versions, anew);
    }

    void show(List<PriceVersion> all, PriceVersion inForce) {
        versions.removeAll();
        for (int i = 0; i < all.size(); i++) {
            PriceList before = i + 1 < all.size() ? all.get(i + 1).list() : PriceList.AT_COST;
            versions.add(row(all.get(i), before, inForce));
        }
        versions.add(atCost(inForce));
    }

    private Div row(PriceVersion version, PriceList before, PriceVersion inForce) {
        boolean planned = !version.withdrawn()
                && version.from().isAfter(inForce.from())
                && version != inForce
                && version.number() != inForce.number();
        StringJoiner facts = new StringJoiner(" · ")
                .add(PriceText.of(version.list()))
                .add(t("admin.prices.by", version.by(), time(version.madeAt())));
        if (version.note() != null) {
            facts.add(version.note());
        }
        Div row = frame(
                t("admin.prices.from", version.number(), time(version.from())),
                state(version, planned, inForce),
                facts.toString());
        List<PriceDifference> differences = PriceDifference.between(before, version.list());
        if (!differences.isEmpty()) {
            row.add(new Details(
                    count("admin.prices.differences", differences.size()),
                    new DifferenceTable(differences, desk::name)));
        }
        Anchor table =
                new Anchor("api/video-studio/admin/prices/" + version.number() + "/table", t("admin.prices.table"));
        table.getElement().setAttribute("download", true).setAttribute("router-ignore", true);
        Button again = small(t("admin.prices.again"));
        again.addClickListener(click -> edit.accept(version));
        Div actions = new Div(table, again);
        actions.addClassName("actions");
        if (planned) {
            Button withdraw = small(t("admin.prices.withdraw"));
            withdraw.addClickListener(click -> {
                desk.withdraw(version.number());
                changed.run();
            });
            actions.add(withdraw);
        }
        row.add(actions);
        return row;
    }

    private static String state(PriceVersion version, boolean planned, PriceVersion inForce) {
        if (version.withdrawn()) {
            return "withdrawn";
        }
        if (version.number() == inForce.number()) {
            return "in_force";
        }
        return planned ? "planned" : "over";
    }

    /** What held before anybody made a list. */
    private static Div atCost(PriceVersion inForce) {
        return frame(
                t("admin.prices.at_cost"), inForce.number() == 0 ? "in_force" : "over", t("admin.prices.at_cost.what"));
    }

    private static Div frame(String title, String state, String facts) {
        Span name = new Span(title);
        name.addClassName("budget-name");
        Span status = new Span(t("admin.prices." + state));
        status.addClassName("status");
        status.setClassName("ok", state.equals("in_force"));
        status.setClassName("warn", state.equals("planned"));
        Span hint = new Span(facts);
        hint.addClassName("hint");
        Div head = new Div(name, status);
        head.addClassName("provider-title");
        Div row = new Div(head, hint);
        row.addClassName("price-version");
        return row;
    }

    private static Button small(String text) {
        Button button = new Button(text);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
