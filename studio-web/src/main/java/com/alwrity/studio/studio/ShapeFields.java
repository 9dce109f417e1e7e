package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.catalog.MotionPreset;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Shape;
import com.alwrity.studio.preflight.Feature;
import com.alwrity.studio.preflight.ModelChoice;
import com.alwrity.studio.preflight.Offer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** How wide, how long, how sharp, and how strongly it moves. */
class ShapeFields extends Div implements FormPart {

    private static final List<Integer> USUAL_LENGTHS = List.of(5, 8, 10);
    private static final int AT_A_GLANCE = 4;

    private final Choice<AspectRatio> ratio =
            Choice.segments(t("create.ratio"), List.of(AspectRatio.values()), AspectRatio::key);
    private final Choice<Integer> length =
            Choice.segments(t("create.length"), USUAL_LENGTHS, seconds -> t("time.seconds", seconds));
    private final Choice<Resolution> resolution =
            Choice.segments(t("create.resolution"), Resolution.CREATED, Resolution::key);
    private final Choice<Motion> motion;

    /** @param reshaped told when somebody chooses another aspect ratio */
    ShapeFields(List<MotionPreset> presets, FindingSlots slots, Runnable reshaped, Runnable changed) {
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

    /** What is made from a video has that video's shape, and a part made anew its length. */
    @Override
    public void become(CreateMode mode) {
        show(ratio, !mode.fromVideo());
        show(motion, !mode.fromVideo());
        show(length, mode != CreateMode.RETAKE);
        length.setLabel(t(mode == CreateMode.EXTEND ? "create.length.more" : "create.length"));
    }

    private static void show(Component field, boolean wanted) {
        field.getParent().ifPresent(place -> place.setVisible(wanted));
    }

    @Override
    public void offer(Offer offer, Optional<ModelChoice> taken) {
        length.values(lengths(offer.durations()));
        ratio.offer(value -> offer.obstacle(Feature.ASPECT_RATIO, value).map(Reasons::of));
        length.offer(value -> offer.obstacle(Feature.DURATION, value).map(Reasons::of));
        resolution.offer(value -> offer.obstacle(Feature.RESOLUTION, value).map(Reasons::of));
    }

    /** The usual ones and, of many others, the shortest and the longest. */
    private Collection<Integer> lengths(SortedSet<Integer> possible) {
        SortedSet<Integer> lengths = new TreeSet<>(USUAL_LENGTHS);
        if (possible.size() <= AT_A_GLANCE) {
            lengths.addAll(possible);
        } else {
            lengths.add(possible.first());
            lengths.add(possible.last());
        }
        lengths.add(length.getValue());
        return lengths;
    }

    /** Shows those values that are there. */
    @Override
    public void show(CreateForm form) {
        AspectRatio.find(form.aspectRatio()).ifPresent(ratio::setValue);
        Optional.ofNullable(form.durationSeconds()).ifPresent(seconds -> {
            if (!length.has(seconds)) {
                length.values(new TreeSet<>(List.of(seconds)));
            }
            length.setValue(seconds);
        });
        Resolution.find(form.resolution()).ifPresent(resolution::setValue);
        Motion.find(form.motion()).ifPresent(motion::setValue);
    }

    @Override
    public void fill(Map<String, Object> form) {
        form.put("aspectRatio", ratio.getValue().key());
        form.put("durationSeconds", length.getValue());
        form.put("resolution", resolution.getValue().key());
        form.put("motion", motion.getValue().key());
    }

    Shape shape() {
        return new Shape(resolution.getValue(), ratio.getValue(), length.getValue());
    }
}
