package com.alwrity.studio.asset;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.SignedIn;
import com.alwrity.studio.problem.Notices;
import com.alwrity.studio.shell.Glyph;
import com.alwrity.studio.studio.NextSteps;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;

/** What can be done with an asset, as a row of buttons. */
@ApplicationScoped
class AssetActions {

    @Inject
    private CurateAsset curate;

    @Inject
    private DeletedBlobs deleted;

    @Inject
    private NextSteps next;

    /** @param act runs what is chosen and shows what came of it */
    Div bar(AssetView asset, Consumer<Runnable> act) {
        Div bar = new Div();
        bar.addClassName("actions");
        if (asset.state() == AssetState.TRASHED) {
            bar.add(restore(asset, act), deleteForGood(asset, act));
        } else {
            bar.add(download(asset), favorite(asset, act));
            next.buttons(asset).forEach(bar::add);
            bar.add(trash(asset, act));
        }
        return bar;
    }

    private static Anchor download(AssetView asset) {
        Anchor download = new Anchor(MediaLinks.download(asset));
        download.add(Glyph.DOWNLOAD.icon(), new Span(t("action.download")));
        download.getElement()
                .setAttribute("download", MediaLinks.fileName(asset))
                .setAttribute("router-ignore", true);
        download.addClassName("button-link");
        return download;
    }

    private Button favorite(AssetView asset, Consumer<Runnable> act) {
        Caller caller = SignedIn.caller();
        Button favorite = new Button(
                Glyph.STAR.icon(),
                click -> act.accept(() -> curate.change(caller, asset.id(), null, null, !asset.favorite())));
        favorite.setAriaLabel(t("asset.favorite"));
        favorite.setTooltipText(t("asset.favorite"));
        favorite.getElement().setAttribute("aria-pressed", Boolean.toString(asset.favorite()));
        favorite.addThemeVariants(ButtonVariant.LUMO_ICON);
        favorite.addClassName("favorite");
        return favorite;
    }

    private Button trash(AssetView asset, Consumer<Runnable> act) {
        Caller caller = SignedIn.caller();
        Button trash = new Button(
                Glyph.TRASH.icon(),
                click -> act.accept(() -> {
                    curate.trash(caller, asset.id());
                    Notices.tell(
                            t("asset.trashed", asset.title()),
                            t("action.undo"),
                            () -> act.accept(() -> curate.restore(caller, asset.id())));
                }));
        trash.setAriaLabel(t("asset.trash"));
        trash.setTooltipText(t("asset.trash"));
        trash.addThemeVariants(ButtonVariant.LUMO_ICON);
        return trash;
    }

    private Button restore(AssetView asset, Consumer<Runnable> act) {
        Caller caller = SignedIn.caller();
        Button restore = new Button(
                t("asset.restore"),
                Glyph.RESTORE.icon(),
                click -> act.accept(() -> curate.restore(caller, asset.id())));
        restore.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return restore;
    }

    private Button deleteForGood(AssetView asset, Consumer<Runnable> act) {
        Caller caller = SignedIn.caller();
        Button delete = new Button(t("asset.delete"), Glyph.TRASH.icon(), click -> {
            ConfirmDialog confirm = new ConfirmDialog(
                    t("asset.delete.title", asset.title()),
                    t("asset.delete.text"),
                    t("asset.delete"),
                    confirmed -> act.accept(() -> deleted.remove(curate.delete(caller, asset.id()))));
            confirm.setCancelable(true);
            confirm.setCancelText(t("action.keep"));
            confirm.setConfirmButtonTheme("error primary");
            confirm.open();
        });
        delete.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return delete;
    }
}
