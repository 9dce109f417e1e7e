package com.alwrity.studio.governance;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.catalog.ProviderSpec;
import com.alwrity.studio.ledger.Money;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A policy in sentences that can be changed. */
class PolicyForm extends Div {

    /** Stands for what the installation does. */
    private static final String USUAL = "usual";

    private final CheckboxGroup<String> providerKeys = new CheckboxGroup<>(t("policy.providers.only"));
    private final TextField countries = new TextField(t("policy.regions.only"));
    private final Bounds<Set<String>> providers = new Bounds<>(t("policy.providers.all"), providerKeys);
    private final Bounds<String> regions = new Bounds<>(t("policy.regions.all"), countries);
    private final MultiSelectComboBox<String> models = new MultiSelectComboBox<>(t("policy.models"));
    private final RadioButtonGroup<String> flagged = choice("flagged", USUAL, "block", "blur", "mark");
    private final RadioButtonGroup<String> faceSwap = choice("face_swap", "off", "consent", "approval");
    private final RadioButtonGroup<String> voiceClone = choice("voice_clone", "off", "consent", "approval");
    private final RadioButtonGroup<String> dubbing = choice("dubbing", "off", "consent", "approval");
    private final RadioButtonGroup<String> personalData = choice("personal_data", "allow", "warn", "mask", "block");
    private final BigDecimalField amount = new BigDecimalField(t("policy.approval.amount"));
    private final Bounds<BigDecimal> approval = new Bounds<>(t("policy.approval.never"), amount);
    private final Checkbox sharing = new Checkbox(t("policy.sharing"));

    private final IntegerField days = new IntegerField(t("policy.retention.days"));
    private final Bounds<Integer> retention = new Bounds<>(t("policy.retention.ever"), days);
    private final TextField watermark = new TextField(t("policy.watermark"));
    private final Checkbox labelled = new Checkbox(t("policy.labelled"));

    PolicyForm(Catalog catalog) {
        addClassName("settings");
        providerKeys.setItems(catalog.providers().stream()
                .map(provider -> provider.id().key())
                .toList());
        providerKeys.setItemLabelGenerator(key -> catalog.providers().stream()
                .filter(provider -> provider.id().key().equals(key))
                .map(ProviderSpec::name)
                .findFirst()
                .orElse(key));
        countries.setHelperText(t("policy.regions.hint"));
        countries.setWidthFull();
        models.setItems(catalog.models().stream().map(Model::key).sorted().toList());
        models.setItemLabelGenerator(key -> catalog.model(key).map(Model::name).orElse(key));
        models.setWidthFull();
        amount.setPrefixComponent(new Span("$"));
        days.setMin(1);
        days.setMax(PolicyRules.LONGEST_RETENTION_DAYS);
        days.setStepButtonsVisible(true);
        watermark.setMaxLength(PolicyRules.LONGEST_WATERMARK);
        watermark.setWidthFull();
        add(
                section("where", providers, regions, models),
                section("approval", approval),
                section("persons", faceSwap, voiceClone, dubbing),
                section("content", personalData, flagged),
                section("marks", labelled, watermark),
                section("outside", sharing),
                section("retention", retention));
    }

    void show(Policy policy) {
        providers.show(Optional.<Set<String>>ofNullable(
                policy.providers() == null ? null : new TreeSet<>(policy.providers())));
        regions.show(Optional.ofNullable(policy.regions()).map(codes -> String.join(", ", codes)));
        models.setValue(new TreeSet<>(policy.forbiddenModels()));
        flagged.setValue(policy.flagged() == null ? USUAL : policy.flagged().key());
        faceSwap.setValue(policy.faceSwap().key());
        voiceClone.setValue(policy.voiceClone().key());
        dubbing.setValue(policy.dubbing().key());
        personalData.setValue(policy.personalData().key());
        sharing.setValue(policy.sharing());
        retention.show(Optional.ofNullable(policy.retentionDays()));
        watermark.setValue(policy.watermark() == null ? "" : policy.watermark());
        labelled.setValue(policy.labelled());
        approval.show(
                Optional.ofNullable(policy.approvalAbove()).map(Money::amount).map(BigDecimal::stripTrailingZeros));
    }

    Policy value() {
        return new Policy(
                providers.value().map(List::copyOf).orElse(null),
                regions.value().map(PolicyForm::codes).orElse(null),
                List.copyOf(models.getValue()),
                FlaggedRule.find(flagged.getValue()).orElse(null),
                LikenessRule.of(faceSwap.getValue()),
                LikenessRule.of(voiceClone.getValue()),
                LikenessRule.of(dubbing.getValue()),
                PersonalDataRule.of(personalData.getValue()),
                sharing.getValue(),
                approval.value().map(Money::new).orElse(null),
                retention.value().orElse(null),
                watermark.getValue(),
                labelled.getValue());
    }

    /** For those who may only read it. */
    void lock() {
        providers.lock();
        regions.lock();
        approval.lock();
        retention.lock();
        watermark.setReadOnly(true);
        labelled.setReadOnly(true);
        models.setReadOnly(true);
        Stream.of(flagged, faceSwap, voiceClone, dubbing, personalData).forEach(choice -> choice.setReadOnly(true));
        sharing.setReadOnly(true);
    }

    private static List<String> codes(String text) {
        return Arrays.stream(text.split("[,;\\s]+"))
                .map(code -> code.toLowerCase(Locale.ROOT))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private static RadioButtonGroup<String> choice(String field, String... keys) {
        RadioButtonGroup<String> choice = new RadioButtonGroup<>(t("policy." + field));
        choice.setItems(keys);
        choice.setItemLabelGenerator(key -> t("policy." + field + "." + key));
        return choice;
    }

    private static Section section(String key, Component... parts) {
        Paragraph why = new Paragraph(t("policy." + key + ".why"));
        why.addClassName("hint");
        Section section = new Section(new H2(t("policy." + key + ".title")), why);
        section.add(parts);
        section.addClassNames("panel", "form");
        return section;
    }
}
