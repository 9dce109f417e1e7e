package com.alwrity.studio.tier;

import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.Resolution;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A field for each cap of a tier. */
class TierForm extends Div {

    private final TextField key = new TextField(t("admin.tier.key"));
    private final TextField name = new TextField(t("admin.tier.name"));
    private final NumberField price = new NumberField(t("admin.tier.price"));
    private final IntegerField credits = new IntegerField(t("admin.tier.credits"));
    private final IntegerField priority = new IntegerField(t("admin.tier.priority"));
    private final IntegerField discount = new IntegerField(t("admin.tier.discount"));
    private final CapField jobs = new CapField(t("admin.tier.jobs"), 10_000, 1);
    private final CapField storage = new CapField(t("admin.tier.storage.gigabytes"), 1_000_000, 0.001);
    private final CapField spend = new CapField(t("admin.tier.spend"), 1_000_000, 0.01);
    private final CheckboxGroup<TierFeature> features = new CheckboxGroup<>(t("admin.tier.features"));
    private final ExceptionsField<Integer, CapField> operations = counts(1_000_000);
    private final ExceptionsField<Integer, CapField> seconds = counts(36_000);
    private final ExceptionsField<Resolution, Select<Optional<Resolution>>> resolution = new ExceptionsField<>(
            resolutions(t("admin.tier.usual")),
            new ExceptionsField.Editor<>(
                    () -> resolutions(t("admin.tier.limit")),
                    (field, value) -> field.setValue(Optional.ofNullable(value)),
                    field -> field.getValue() != null,
                    field -> field.getValue().orElse(null)));

    /** @param tier what it begins with */
    TierForm(Tier tier, boolean isNew) {
        addClassName("tier-form");
        key.setVisible(isNew);
        key.setHelperText(t("admin.tier.key.hint"));
        key.setPattern("[a-z][a-z0-9\\-]{0,39}");
        name.setMaxLength(60);
        range(credits, 10_000_000);
        range(priority, 100);
        range(discount, 100);
        price.setMin(0);
        price.setMax(1_000_000);
        price.setStep(0.01);
        priority.setHelperText(t("admin.tier.priority.hint"));
        features.setItems(Arrays.asList(TierFeature.values()));
        features.setItemLabelGenerator(feature -> t("admin.tier.feature." + feature.key()));
        add(group(key, name, price, credits), group(jobs, storage, spend), features);
        add(new H3(t("admin.tier.operations")), operations, new H3(t("admin.tier.seconds")), seconds);
        add(new H3(t("admin.tier.resolution")), resolution, group(priority, discount));
        show(tier);
    }

    private void show(Tier tier) {
        key.setValue(tier.key());
        name.setValue(tier.name());
        price.setValue(tier.price().amount().doubleValue());
        credits.setValue(tier.monthlyCredits().intValue());
        priority.setValue(tier.priority());
        discount.setValue(tier.batchDiscountPercent());
        jobs.show(tier.jobsAtOnce());
        storage.show(tier.storageBytes() == null ? null : tier.storageBytes() / (double) TierWords.GIGA);
        spend.show(tier.spend() == null ? null : tier.spend().amount());
        features.setValue(tier.features());
        operations.show(tier.operations());
        seconds.show(tier.longestSeconds());
        resolution.show(tier.highestResolution());
    }

    /** Empty where a field says nothing that can be; each of those is marked. */
    Optional<Tier> read() {
        List<Boolean> valid = new ArrayList<>(
                List.of(valid(price), valid(credits), valid(priority), valid(discount), jobs.valid(), storage.valid()));
        valid.addAll(List.of(spend.valid(), operations.valid(), seconds.valid(), resolution.valid()));
        name.setErrorMessage(t("admin.tier.cap.missing"));
        name.setInvalid(name.getValue().isBlank());
        key.setErrorMessage(t("admin.tier.key.hint"));
        key.setInvalid(!key.getValue().matches("[a-z][a-z0-9-]{0,39}"));
        if (valid.contains(false) || name.isInvalid() || key.isInvalid()) {
            return Optional.empty();
        }
        return Optional.of(new Tier(
                key.getValue(),
                name.getValue().strip(),
                money(price.getValue()),
                credits.getValue().longValue(),
                operations.value(),
                seconds.value(),
                resolution.value(),
                whole(jobs.value()),
                storage.value() == null ? null : Math.round(storage.value() * TierWords.GIGA),
                spend.value() == null ? null : money(spend.value()),
                Set.copyOf(features.getValue()),
                priority.getValue(),
                discount.getValue()));
    }

    private static ExceptionsField<Integer, CapField> counts(int most) {
        return new ExceptionsField<>(
                new CapField(t("admin.tier.usual"), most, 1),
                new ExceptionsField.Editor<>(
                        () -> new CapField(t("admin.tier.limit"), most, 1),
                        CapField::show,
                        CapField::valid,
                        field -> whole(field.value())));
    }

    private static Select<Optional<Resolution>> resolutions(String label) {
        Select<Optional<Resolution>> select = new Select<>();
        List<Optional<Resolution>> all = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(Resolution.values()).map(Optional::of).forEach(all::add);
        select.setLabel(label);
        select.setItems(all);
        select.setItemLabelGenerator(value -> value.map(Resolution::key).orElseGet(() -> t("admin.tier.unlimited")));
        return select;
    }

    private static void range(IntegerField field, int most) {
        field.setMin(0);
        field.setMax(most);
    }

    private static boolean valid(NumberField field) {
        boolean valid = field.getValue() != null && field.getValue() >= 0 && field.getValue() <= field.getMax();
        field.setErrorMessage(t("admin.tier.cap.missing"));
        field.setInvalid(!valid);
        return valid;
    }

    private static boolean valid(IntegerField field) {
        boolean valid = field.getValue() != null && field.getValue() >= 0 && field.getValue() <= field.getMax();
        field.setErrorMessage(t("admin.tier.cap.missing"));
        field.setInvalid(!valid);
        return valid;
    }

    private static Integer whole(Double value) {
        return value == null ? null : Integer.valueOf(value.intValue());
    }

    private static Money money(double value) {
        return new Money(BigDecimal.valueOf(value));
    }

    private static Div group(Component... fields) {
        Div group = new Div(fields);
        group.addClassName("pair");
        return group;
    }
}
