package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.asset.AssetView;
import com.alwrity.studio.text.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.Optional;

/** Which part of a video is made anew, from where to where; all of it where nothing is said. */
class PartField extends Div implements FormPart {

    private static final double STEP = 0.1;

    private final NumberField from = new NumberField(t("create.part.from"));
    private final NumberField to = new NumberField(t("create.part.to"));
    private final Span hint = new Span();
    private transient Optional<AssetView> video = Optional.empty();

    PartField(FindingSlots slots, Runnable changed) {
        addClassName("part");
        for (NumberField field : new NumberField[] {from, to}) {
            field.setMin(0);
            field.setStep(STEP);
            field.setSuffixComponent(new Span(t("time.unit.seconds")));
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> changed.run());
        }
        from.setPlaceholder(t("create.part.beginning"));
        to.setPlaceholder(t("create.part.end"));
        hint.addClassName("hint");
        Div two = new Div(from, to);
        two.addClassName("two");
        add(slots.below(two, "startSeconds", "lengthSeconds"), hint);
    }

    @Override
    public void become(CreateMode mode) {
        setVisible(mode == CreateMode.RETAKE);
    }

    /** @param source the video that it is a part of */
    void of(Optional<AssetView> source) {
        video = source;
        hint.setText(source.map(asset ->
                        t("create.part.of", Formats.decimal(asset.media().durationSeconds())))
                .orElse(t("create.part.all")));
    }

    @Override
    public void show(CreateForm form) {
        from.setValue(form.startSeconds());
        to.setValue(
                form.lengthSeconds() == null
                        ? null
                        : Double.valueOf(rounded((from.isEmpty() ? 0 : from.getValue()) + form.lengthSeconds())));
    }

    /** A part that begins later ends somewhere, too: models want to be told where. */
    @Override
    public void fill(Map<String, Object> form) {
        if (!isVisible() || from.isEmpty() && to.isEmpty()) {
            return;
        }
        double start = from.isEmpty() ? 0 : from.getValue();
        Optional<Double> end = Optional.ofNullable(to.getValue())
                .or(() -> video.map(asset -> asset.media().durationSeconds()));
        form.put("startSeconds", start);
        end.ifPresent(last -> form.put("lengthSeconds", rounded(last - start)));
    }

    private static double rounded(double seconds) {
        return Math.round(seconds * 100) / 100.0;
    }
}
