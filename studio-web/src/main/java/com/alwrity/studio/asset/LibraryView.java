package com.alwrity.studio.asset;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.identity.SignedIn;
import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.notification.LiveEvents;
import com.alwrity.studio.shell.Glyph;
import com.alwrity.studio.widget.Uploader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** All that was made or uploaded: found, looked at, kept in order. */
@Route("library")
@Menu(title = "nav.library", order = 80, icon = "LIBRARY")
@PermitAll
@Dependent
public class LibraryView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final String PATH = "library";

    private final transient AssetSearch search;
    private final LibraryFilter filter = new LibraryFilter(this::refresh);
    private final Uploader uploader;
    private final AssetGrid grid = new AssetGrid(this::page, asset -> open(asset.id()));
    private final AssetDetails details;

    @Inject
    public LibraryView(AssetSearch search, AssetDetails details, Uploads uploads, LiveEvents events) {
        this.search = search;
        this.details = details;
        uploader = new Uploader(
                Uploader.Scope.PAGE, uploads.maxBytes(), MediaKind.VIDEO, MediaKind.IMAGE, MediaKind.AUDIO);
        addClassNames("library");
        details.onClose(this::close);
        uploader.addUploadedListener(event -> refresh());
        Div list = new Div(head(), filter, uploader, grid);
        list.addClassName("page");
        add(list, details);
        events.whileAttached(this, event -> {
            if (event.kind().startsWith("asset.")) {
                refresh();
                details.heard(event.assetId());
            }
        });
    }

    /** Where an asset is shown. */
    public static String path(UUID asset) {
        return PATH + "/" + asset;
    }

    private Div head() {
        Button upload = new Button(t("library.upload"), Glyph.UPLOAD.icon(), click -> uploader.pick());
        upload.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Paragraph sub = new Paragraph(t("library.sub"));
        sub.addClassName("sub");
        Div head = new Div(new Div(new H1(t("library.title")), sub), upload);
        head.addClassName("page-head");
        return head;
    }

    private AssetSearch.Page page(int limit, String cursor) {
        return search.search(SignedIn.caller(), filter.value(), limit, cursor);
    }

    private void refresh() {
        grid.refresh(filter.emptyText());
    }

    private void open(UUID asset) {
        getUI().ifPresent(ui -> ui.navigate(LibraryView.class, asset.toString()));
    }

    private void close() {
        getUI().ifPresent(ui -> ui.navigate(LibraryView.class));
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter String asset) {
        Optional<UUID> wanted = Optional.ofNullable(asset).flatMap(LibraryView::id);
        setClassName("with-details", wanted.isPresent());
        details.show(wanted);
        refresh();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return t("library.title") + " · Video Studio";
    }
}
