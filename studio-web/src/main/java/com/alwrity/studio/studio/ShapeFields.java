package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.catalog.Capability;
import com.alwrity.studio.catalog.MotionPreset;
import com.alwrity.studio.catalog.Template;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Shape;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How wide, how long, how sharp, and how strongly it moves. */
class ShapeFields extends Div {

    private static final List<Integer> LENGTHS = List.of(5, 8, 10);

    private final transient Abilities abilities;
    private final Choice<AspectRatio> ratio =
            Choice.segments(t("create.ratio"), List.of(AspectRatio.values()), AspectRatio::key);
    private final Choice<Integer> length =
            Choice.segments(t("create.length"), LENGTHS, seconds -> t("time.seconds", seconds));
    private final Choice<Resolution> resolution =
            Choice.segments(t("create.resolution"), Resolution.CREATED, Resolution::key);
    private final Choice<Motion> motion;
    private OperationKind operation;

    /** @param reshaped told when somebody chooses another aspect ratio */
    ShapeFields(
            Abilities abilities, List<MotionPreset> presets, FindingSlots slots, Runnable reshaped, Runnable changed) {
        this.abilities = abilities;
        addClassName("shape-fields");
        motion = Choice.segments(
                t("create.motion"),
                presets.stream().map(MotionPreset::motion).toList(),
                value -> t("create.motion." + value.key()));
        ratio.setValue(AspectRatio.PORTRAIT_9_16);
        length.setValue(8);
        resolution.setValue(Resolution.P720);
        motion.setValue(Motion.MEDIUM);
        ratio.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                reshaped.run();
            }
            changed.run();
        });
        List.of(length, resolution, motion).forEach(choice -> choice.addValueChangeListener(change -> changed.run()));
        Div two = new Div(slots.below(length, "durationSeconds"), slots.below(resolution, "resolution"));
        two.addClassName("two");
        add(slots.below(ratio, "aspectRatio"), two, slots.below(motion, "motion"));
    }

    /** Only what some model can do in this mode can be chosen. */
    void offer(OperationKind mode) {
        operation = mode;
        ratio.setItemEnabledProvider(value -> can(Capability::aspectRatios, value));
        length.setItemEnabledProvider(value -> can(Capability::durations, value));
        resolution.setItemEnabledProvider(value -> can(Capability::resolutions, value));
    }

    private <T> boolean can(Function<Capability, ? extends Collection<T>> of, T value) {
        return operation != null && abilities.can(operation, of, value);
    }

    void take(Template template) {
        ratio.setValue(template.aspectRatio());
        resolution.setValue(template.resolution());
        motion.setValue(template.motion());
        if (can(Capability::durations, template.durationSeconds())) {
            length.setValue(template.durationSeconds());
        }
    }

    /** Shows those values that are there and possible. */
    void show(String wantedRatio, Integer wantedLength, String wantedResolution, String wantedMotion) {
        AspectRatio.find(wantedRatio).ifPresent(ratio::setValue);
        Optional.ofNullable(wantedLength).filter(LENGTHS::contains).ifPresent(length::setValue);
        Resolution.find(wantedResolution).ifPresent(resolution::setValue);
        Motion.find(wantedMotion).ifPresent(motion::setValue);
    }

    Shape shape() {
        return new Shape(resolution.getValue(), ratio.getValue(), length.getValue());
    }

    Motion motion() {
        return motion.getValue();
    }
}
