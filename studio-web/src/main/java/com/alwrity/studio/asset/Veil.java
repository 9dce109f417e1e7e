package com.alwrity.studio.asset;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.governance.FlaggedResults;
import com.alwrity.studio.identity.SignedIn;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.inject.spi.CDI;

/** Lies over what its provider marked as unfit for everybody, until somebody asks to see it. */
public final class Veil extends Div {

    private Veil(Component covered) {
        addClassName("veil");
        covered.getElement().setAttribute("inert", true);
        Div notice = new Div(new Span(t("asset.flagged")));
        notice.addClassName("veil-notice");
        notice.add(new Button(t("asset.flagged.show"), click -> {
            covered.getElement().removeAttribute("inert");
            removeClassName("veil");
            remove(notice);
        }));
        add(covered, notice);
    }

    /** The same, or the same under a veil. */
    public static Component over(AssetView asset, Component shown) {
        return needed(asset) ? new Veil(shown) : shown;
    }

    /** Whether it is to be hidden until somebody asks. */
    public static boolean needed(AssetView asset) {
        return asset.provenance().flagged()
                && CDI.current()
                        .select(FlaggedResults.class)
                        .get()
                        .blurred(SignedIn.caller().workspaceId());
    }
}
