package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.asset.AssetView;
import com.alwrity.studio.media.MediaKind;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.Optional;

/** What a video is made from, beside words: a picture, or a video that is there already. */
class SourceFields extends Div implements FormPart {

    private final MediaField picture;
    private final MediaField video;
    private CreateMode mode = CreateMode.TEXT_TO_VIDEO;

    SourceFields(Shelf shelf, FindingSlots slots, Runnable changed) {
        picture = new MediaField(MediaKind.IMAGE, shelf.maxBytes(), shelf, changed);
        video = new MediaField(MediaKind.VIDEO, shelf.maxBytes(), shelf, changed);
        add(slots.below(picture, "imageAssetId"), slots.below(video, "videoAssetId"));
    }

    @Override
    public void become(CreateMode now) {
        mode = now;
        picture.setVisible(now == CreateMode.IMAGE_TO_VIDEO);
        video.setVisible(now.fromVideo());
        setVisible(now != CreateMode.TEXT_TO_VIDEO);
    }

    @Override
    public void show(CreateForm form) {
        picture.show(form.imageAssetId());
        video.show(form.videoAssetId());
    }

    @Override
    public void fill(Map<String, Object> form) {
        form.put("imageAssetId", picture.id());
        form.put("videoAssetId", video.id());
    }

    /** The file to start from; empty where none is chosen, or none is wanted. */
    Optional<AssetView> value() {
        return switch (mode) {
            case TEXT_TO_VIDEO -> Optional.empty();
            case IMAGE_TO_VIDEO -> picture.value();
            case EXTEND, RETAKE -> video.value();
        };
    }

    /** What is still to be chosen before there is a price. */
    Optional<String> missing() {
        return mode == CreateMode.TEXT_TO_VIDEO || value().isPresent()
                ? Optional.empty()
                : Optional.of(t("create.missing." + mode.key()));
    }
}
