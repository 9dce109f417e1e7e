package com.alwrity.studio.asset;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.media.RenditionKind;
import com.alwrity.studio.shell.Glyph;
import com.alwrity.studio.text.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** An asset as a card: its poster, its title, what it is. A video shows its frames as the pointer moves over it. */
@JavaScript("context://static/widgets/scrub.js")
public class AssetCard extends NativeButton {

    public AssetCard(AssetView asset, Runnable open) {
        addClassName("card");
        Div picture = new Div(poster(asset));
        picture.addClassName("card-picture");
        if (Veil.needed(asset)) {
            picture.addClassName("veiled");
        } else {
            MediaLinks.of(asset, RenditionKind.SPRITE).ifPresent(link -> scrub(picture, link, asset));
        }
        if (asset.media().kind() != MediaKind.IMAGE) {
            picture.add(badge(Formats.clock(asset.media().durationSeconds()), "card-length"));
        }
        if (asset.favorite()) {
            Span star = Glyph.STAR.icon();
            star.addClassName("card-star");
            picture.add(star);
        }
        Span title = new Span(asset.title());
        title.addClassName("card-title");
        Span facts = new Span(facts(asset));
        facts.addClassName("hint");
        add(picture, title, facts);
        addClickListener(click -> open.run());
    }

    private static Component poster(AssetView asset) {
        Optional<String> link = asset.media().kind() == MediaKind.IMAGE
                ? Optional.of(MediaLinks.of(asset, RenditionKind.POSTER).orElseGet(() -> MediaLinks.original(asset)))
                : MediaLinks.of(asset, RenditionKind.POSTER);
        return link.<Component>map(found -> {
                    Image image = new Image(found, "");
                    image.getElement().setAttribute("loading", "lazy");
                    return image;
                })
                .orElseGet(() -> asset.media().kind() == MediaKind.AUDIO ? Glyph.SOUND.icon() : Glyph.LIBRARY.icon());
    }

    /** The sprite lies over the poster and moves with the pointer. */
    private static void scrub(Div picture, String link, AssetView asset) {
        Div sprite = new Div();
        sprite.addClassName("card-sprite");
        sprite.getElement().setAttribute("data-sprite", link);
        sprite.getStyle()
                .set("--ratio", asset.media().width() + " / " + asset.media().height());
        picture.add(sprite);
    }

    private static Span badge(String text, String look) {
        Span badge = new Span(text);
        badge.addClassNames("card-badge", "numbers", look);
        return badge;
    }

    private static String facts(AssetView asset) {
        if (asset.state() == AssetState.PROCESSING) {
            return t("asset.processing");
        }
        if (asset.state() == AssetState.REJECTED) {
            return t("asset.rejected");
        }
        String kind = t("kind." + asset.media().kind().key());
        return asset.media().width() > 0
                ? kind + " · " + asset.media().width() + " × " + asset.media().height()
                : kind;
    }
}
