package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.asset.AssetView;
import com.alwrity.studio.asset.MediaLinks;
import com.alwrity.studio.catalog.PlatformSpec;
import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.operation.FrameSize;
import com.alwrity.studio.operation.Shape;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** The frame as it will be, before there is a video: its shape, its picture if it has one, what a platform covers. */
class SampleFrame extends Div {

    private final Span tag = new Span();
    private final Div safe = new Div();
    private final Image picture = new Image();
    private final Span size = new Span();
    private final Div frame = new Div(picture, safe, tag, size);

    SampleFrame() {
        addClassName("sample");
        tag.addClassName("tag");
        safe.addClassName("safe");
        safe.getElement().setAttribute("aria-hidden", "true");
        size.addClassName("sample-size");
        picture.setAlt("");
        frame.addClassName("sample-frame");
        add(frame);
    }

    void show(Shape shape, Optional<PlatformSpec> platform, Optional<AssetView> start) {
        FrameSize pixels = shape.frame();
        frame.getStyle().set("--ratio", pixels.width() + " / " + pixels.height());
        frame.getStyle().set("--ratio-number", String.valueOf((double) pixels.width() / pixels.height()));
        size.setText(t("create.sample.size", pixels.width(), pixels.height(), shape.durationSeconds()));
        Optional<AssetView> still = start.filter(asset -> asset.kind() == MediaKind.IMAGE);
        picture.setVisible(still.isPresent());
        still.ifPresent(asset -> picture.setSrc(MediaLinks.original(asset)));
        Optional<PlatformSpec.SafeArea> covered =
                platform.map(PlatformSpec::safeArea).filter(SampleFrame::covers);
        safe.setVisible(covered.isPresent());
        covered.ifPresent(area -> {
            safe.getStyle().set("top", percent(area.top()));
            safe.getStyle().set("right", percent(area.right()));
            safe.getStyle().set("bottom", percent(area.bottom()));
            safe.getStyle().set("left", percent(area.left()));
        });
        tag.setText(platform.map(found -> covered.isPresent()
                        ? t("create.sample.safe", shape.aspectRatio().key(), found.name())
                        : t("create.sample.for", shape.aspectRatio().key(), found.name()))
                .orElseGet(() -> t("create.sample", shape.aspectRatio().key())));
    }

    private static boolean covers(PlatformSpec.SafeArea area) {
        return area.top() + area.right() + area.bottom() + area.left() > 0;
    }

    private static String percent(double fraction) {
        return Math.round(fraction * 10_000) / 100.0 + "%";
    }
}
