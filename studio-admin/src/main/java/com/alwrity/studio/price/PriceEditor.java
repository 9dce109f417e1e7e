package com.alwrity.studio.price;

import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.problem.StudioException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list of prices in the making: what it says, from when on, and what it would have done. */
class PriceEditor extends Section {

    private final transient PricesDesk desk;
    private final transient Runnable published;
    private final BigDecimalField markup = new BigDecimalField(t("admin.prices.markup"));
    private final Div rows = new Div();
    private final ComboBox<Model> add = new ComboBox<>(t("admin.prices.add"));
    private final DateTimePicker from = new DateTimePicker(t("admin.prices.begins"));
    private final TextField note = new TextField(t("admin.prices.note"));
    private final TextArea table = new TextArea(t("admin.prices.paste"));
    private final Paragraph problem = new Paragraph();
    private final Div outcome = new Div();
    private final transient List<OwnPriceRow> own = new ArrayList<>();
    private int madeFrom;

    PriceEditor(PricesDesk desk, Runnable published) {
        this.desk = desk;
        this.published = published;
        addClassNames("panel", "price-editor");
        setVisible(false);
        markup.setSuffixComponent(new Span("%"));
        rows.addClassName("own-prices");
        add.setItems(desk.models());
        add.setItemLabelGenerator(model -> model.name() + " · " + model.key());
        add.addValueChangeListener(change -> {
            if (change.getValue() != null
                    && own.stream()
                            .noneMatch(
                                    row -> row.model().equals(change.getValue().key()))) {
                addRow(change.getValue().key(), ModelPrice.markup(BigDecimal.ZERO));
            }
            add.clear();
        });
        from.setHelperText(t("admin.prices.begins.help"));
        note.setMaxLength(PriceDraft.MAX_NOTE);
        table.setHelperText(t("admin.prices.paste.help"));
        Button read = new Button(t("admin.prices.read"), click -> readTable());
        problem.addClassName("wrong");
        problem.getElement().setAttribute("role", "alert");
        outcome.getElement().setAttribute("aria-live", "polite");
        Button effect = new Button(t("admin.prices.effect"), click -> draft().ifPresent(this::effect));
        effect.setDisableOnClick(true);
        effect.addClickListener(click -> effect.setEnabled(true));
        Button publish = new Button(t("admin.prices.publish"), click -> draft().ifPresent(this::publish));
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button(t("action.cancel"), click -> setVisible(false));
        Div actions = new Div(effect, publish, cancel);
        actions.addClassName("actions");
        add(new H2(t("admin.prices.new")), markup, rows, add, from, note, table, read, problem, outcome, actions);
    }

    /** @param latest the number of the newest version */
    void open(PriceList list, int latest) {
        madeFrom = latest;
        from.clear();
        note.clear();
        table.clear();
        say("");
        outcome.removeAll();
        fill(list);
        setVisible(true);
        markup.focus();
    }

    private void fill(PriceList list) {
        markup.setValue(list.markupPercent());
        own.clear();
        rows.removeAll();
        list.models().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(price -> addRow(price.getKey(), price.getValue()));
    }

    private void addRow(String model, ModelPrice price) {
        OwnPriceRow row = new OwnPriceRow(model, desk.name(model), price, away -> {
            own.remove(away);
            rows.remove(away);
        });
        own.add(row);
        rows.add(row);
    }

    private void readTable() {
        try {
            fill(PriceTable.read(table.getValue()));
            say("");
        } catch (StudioException e) {
            say(desk.words(e));
        }
    }

    /** Empty where something is wrong; it is said where it is. */
    private Optional<PriceDraft> draft() {
        say("");
        Map<String, ModelPrice> models = new HashMap<>();
        boolean whole = true;
        for (OwnPriceRow row : own) {
            Optional<ModelPrice> price = row.price();
            price.ifPresent(said -> models.put(row.model(), said));
            whole &= price.isPresent();
        }
        BigDecimal percent = markup.getValue() == null ? BigDecimal.ZERO : markup.getValue();
        PriceDraft draft = new PriceDraft(
                from.getValue() == null ? null : from.getValue().toInstant(ZoneOffset.UTC),
                new PriceList(percent, models),
                note.getValue().isBlank() ? null : note.getValue().strip());
        try {
            desk.check(draft);
            return whole ? Optional.of(draft) : Optional.empty();
        } catch (StudioException e) {
            say(desk.words(e));
            return Optional.empty();
        }
    }

    private void effect(PriceDraft draft) {
        outcome.setText(t("admin.effect.counting"));
        desk.effect(draft.list(), UI.getCurrent(), this::show, () -> outcome.setText(""));
    }

    private void show(PriceEffect effect) {
        outcome.removeAll();
        Paragraph what = new Paragraph(t("admin.effect.what", effect.month().month()));
        outcome.add(what, new EffectTable(effect, desk::name));
    }

    private void publish(PriceDraft draft) {
        try {
            desk.publish(draft, madeFrom);
            published.run();
        } catch (StudioException e) {
            say(desk.words(e));
        }
    }

    private void say(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
    }
}
