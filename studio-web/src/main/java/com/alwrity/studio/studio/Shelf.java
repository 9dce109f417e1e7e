package com.alwrity.studio.studio;

import com.alwrity.studio.asset.AssetPicker;
import com.alwrity.studio.asset.AssetSearch;
import com.alwrity.studio.asset.AssetView;
import com.alwrity.studio.asset.Assets;
import com.alwrity.studio.asset.Uploads;
import com.alwrity.studio.identity.SignedIn;
import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Where a form has its files from. */
@Dependent
class Shelf {

    @Inject
    private Assets assets;

    @Inject
    private AssetSearch search;

    @Inject
    private Uploads uploads;

    /** Empty where there is no such file, or it is another's. */
    Optional<AssetView> find(UUID asset) {
        try {
            return Optional.of(assets.get(SignedIn.caller(), asset));
        } catch (StudioException e) {
            return Optional.empty();
        }
    }

    void pick(MediaKind kind, Consumer<AssetView> picked) {
        new AssetPicker(search, kind, picked).open();
    }

    /** The largest file that is taken in, in bytes. */
    long maxBytes() {
        return uploads.maxBytes();
    }
}
