package com.alwrity.studio.studio;

import com.alwrity.studio.asset.AssetView;
import com.alwrity.studio.asset.Veil;
import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.widget.Player;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.UUID;

/** The video that is gone on from, to be looked at. */
class GivenVideo extends Div {

    private UUID shown;

    GivenVideo() {
        addClassNames("sample", "given");
    }

    boolean isEmpty() {
        return shown == null;
    }

    /** @param start what is started from; what is no video is not shown here */
    void show(Optional<AssetView> start) {
        Optional<AssetView> video = start.filter(asset -> asset.kind() == MediaKind.VIDEO);
        UUID wanted = video.map(AssetView::id).orElse(null);
        if (wanted == null || !wanted.equals(shown)) {
            shown = wanted;
            removeAll();
            video.ifPresent(asset -> {
                Player player = new Player();
                player.play(asset);
                add(Veil.over(asset, player));
            });
        }
    }
}
