package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.asset.AssetState;
import com.alwrity.studio.asset.AssetView;
import com.alwrity.studio.shell.Glyph;
import com.vaadin.flow.component.button.Button;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Where an asset leads on in Create, as far as somebody here can do it. */
@ApplicationScoped
public class NextSteps {

    @Inject
    private Abilities abilities;

    public List<Button> buttons(AssetView asset) {
        Stream<CreateMode> modes = switch (asset.kind()) {
            case IMAGE -> Stream.of(CreateMode.IMAGE_TO_VIDEO);
            case VIDEO -> Stream.of(CreateMode.EXTEND, CreateMode.RETAKE);
            case AUDIO -> Stream.empty();
        };
        return modes.filter(mode -> asset.state() == AssetState.READY || asset.state() == AssetState.PROCESSING)
                .filter(abilities::can)
                .map(mode -> button(mode, asset))
                .toList();
    }

    private static Button button(CreateMode mode, AssetView asset) {
        return new Button(
                t("asset.next." + mode.key()),
                (mode == CreateMode.RETAKE ? Glyph.AGAIN : mode == CreateMode.EXTEND ? Glyph.PLUS : Glyph.CREATE)
                        .icon(),
                click -> click.getSource().getUI().ifPresent(ui -> CreateLinks.open(ui, mode, asset.id())));
    }
}
