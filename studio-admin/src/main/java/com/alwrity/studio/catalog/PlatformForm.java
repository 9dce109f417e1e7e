package com.alwrity.studio.catalog;

import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.problem.Violation;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A field for each limit of a platform; what is empty no source states. */
class PlatformForm extends Div {

    private static final double MEGA = 1_000_000;

    private final Map<String, HasValidation> fields = new HashMap<>();
    private final TextField id = field("id", new TextField(t("platforms.id")));
    private final TextField name = field("name", new TextField(t("platforms.name")));
    private final CheckboxGroup<AspectRatio> ratios = field("aspectRatios", new CheckboxGroup<>(t("platforms.ratios")));
    private final IntegerField width = field("width", new IntegerField(t("platforms.width")));
    private final IntegerField height = field("height", new IntegerField(t("platforms.height")));
    private final NumberField shortest = field("minDurationSeconds", new NumberField(t("platforms.shortest")));
    private final NumberField longest = field("maxDurationSeconds", new NumberField(t("platforms.longest")));
    private final NumberField megabytes = field("maxBytes", new NumberField(t("platforms.megabytes")));
    private final NumberField top = field("safeArea.top", new NumberField(t("platforms.top")));
    private final NumberField right = field("safeArea.right", new NumberField(t("platforms.right")));
    private final NumberField bottom = field("safeArea.bottom", new NumberField(t("platforms.bottom")));
    private final NumberField left = field("safeArea.left", new NumberField(t("platforms.left")));
    private final TextField source = field("source", new TextField(t("platforms.source")));
    private final TextField checkedOn = field("checkedOn", new TextField(t("platforms.checked")));

    PlatformForm(boolean isNew) {
        addClassName("tier-form");
        id.setVisible(isNew);
        id.setHelperText(t("admin.tier.key.hint"));
        name.setMaxLength(PlatformRules.LONGEST_NAME);
        source.setMaxLength(PlatformRules.LONGEST_SOURCE);
        source.setWidthFull();
        checkedOn.setHelperText(t("platforms.checked.hint"));
        ratios.setItems(AspectRatio.values());
        ratios.setItemLabelGenerator(AspectRatio::key);
        add(
                group(id, name),
                ratios,
                group(width, height),
                group(shortest, longest, megabytes),
                new H3(t("platforms.safe")),
                group(top, right, bottom, left),
                group(source, checkedOn));
    }

    void show(PlatformSpec spec) {
        id.setValue(spec.id());
        name.setValue(spec.name());
        ratios.setValue(new TreeSet<>(spec.aspectRatios()));
        width.setValue(spec.width());
        height.setValue(spec.height());
        shortest.setValue(spec.minDurationSeconds());
        longest.setValue(spec.maxDurationSeconds());
        megabytes.setValue(spec.maxBytes() == null ? null : spec.maxBytes() / MEGA);
        if (spec.safeArea() != null) {
            top.setValue(spec.safeArea().top());
            right.setValue(spec.safeArea().right());
            bottom.setValue(spec.safeArea().bottom());
            left.setValue(spec.safeArea().left());
        }
        source.setValue(spec.source());
    }

    String id() {
        return id.getValue().strip();
    }

    /** @param before whose first shape stays the first, if it is still wanted */
    PlatformDraft draft(List<AspectRatio> before) {
        List<AspectRatio> chosen = ratios.getValue().stream()
                .sorted((one, other) -> Integer.compare(place(before, one), place(before, other)))
                .toList();
        return new PlatformDraft(
                null,
                name.getValue(),
                chosen,
                width.getValue(),
                height.getValue(),
                shortest.getValue(),
                longest.getValue(),
                megabytes.getValue() == null ? null : Math.round(megabytes.getValue() * MEGA),
                edges(),
                source.getValue(),
                checkedOn.getValue());
    }

    private static int place(List<AspectRatio> before, AspectRatio ratio) {
        int place = before.indexOf(ratio);
        return place < 0 ? before.size() : place;
    }

    private PlatformDraft.Edges edges() {
        boolean none = top.isEmpty() && right.isEmpty() && bottom.isEmpty() && left.isEmpty();
        return none
                ? null
                : new PlatformDraft.Edges(top.getValue(), right.getValue(), bottom.getValue(), left.getValue());
    }

    /** @return whether there is such a field, which says so from now on */
    boolean mark(Violation wrong, String words) {
        HasValidation field = fields.get(wrong.field());
        if (field == null) {
            return false;
        }
        field.setErrorMessage(words);
        field.setInvalid(true);
        return true;
    }

    void unmark() {
        fields.values().forEach(field -> field.setInvalid(false));
    }

    private <F extends HasValidation> F field(String path, F field) {
        fields.put(path, field);
        return field;
    }

    private static Div group(Component... parts) {
        Div group = new Div(parts);
        group.addClassName("pair");
        return group;
    }
}
