package com.alwrity.studio.widget;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.asset.AssetView;
import com.alwrity.studio.asset.MediaLinks;
import com.alwrity.studio.catalog.PlatformSpec;
import com.alwrity.studio.json.Json;
import com.alwrity.studio.media.RenditionKind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plays one video or sound: with frame previews, speeds, single steps, captions and a platform's safe area. */
@Tag("studio-player")
@JavaScript("context://static/widgets/elements.js")
@JavaScript("context://static/widgets/player.js")
public class Player extends Component {

    private static final List<String> LABELS = List.of(
            "play",
            "pause",
            "position",
            "speed",
            "quality",
            "original",
            "proxy",
            "loop",
            "mute",
            "volume",
            "captions",
            "safe",
            "fullscreen",
            "failed");

    public Player() {
        Map<String, String> labels = new LinkedHashMap<>();
        LABELS.forEach(label -> labels.put(label, t("player." + label)));
        getElement().setProperty("labels", Json.write(labels));
    }

    public void play(AssetView asset) {
        play(asset, null, null);
    }

    /**
     * @param tag what stands over the picture, or null
     * @param safe what a platform's controls cover, or null
     */
    public void play(AssetView asset, String tag, PlatformSpec.SafeArea safe) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("title", asset.title());
        source.put("original", MediaLinks.original(asset));
        link(source, "proxy", asset, RenditionKind.PROXY);
        link(source, "poster", asset, RenditionKind.POSTER);
        link(source, "sprite", asset, RenditionKind.SPRITE);
        link(source, "captions", asset, RenditionKind.CAPTIONS);
        boolean picture = asset.media().width() > 0;
        source.put("width", picture ? asset.media().width() : 16);
        source.put("height", picture ? asset.media().height() : 9);
        source.put("fps", asset.media().fps() > 0 ? asset.media().fps() : 30);
        if (tag != null) {
            source.put("tag", tag);
        }
        if (safe != null) {
            source.put("safe", safe);
        }
        getElement().setProperty("source", Json.write(source));
    }

    private static void link(Map<String, Object> source, String name, AssetView asset, RenditionKind kind) {
        MediaLinks.of(asset, kind).ifPresent(link -> source.put(name, link));
    }
}
