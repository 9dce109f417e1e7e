package com.alwrity.studio.job;

import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.asset.ContentStore;
import com.alwrity.studio.asset.Scratch;
import com.alwrity.studio.asset.StoredFile;
import com.alwrity.studio.catalog.ModelField;
import com.alwrity.studio.media.MediaEngine;
import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.media.MediaRejected;
import com.alwrity.studio.media.Retouching;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.ModelCall;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Cuts the pictures of a call to the asked shape, for models that keep to the shape of what they are given. */
@Dependent
class Fitting {

    private static final double AS_GOOD_AS = 0.02;

    private final MediaEngine engine;
    private final Retouching retouching;
    private final ContentStore content;
    private final BlobStore blobs;
    private final Scratch scratch;

    @Inject
    Fitting(MediaEngine engine, Retouching retouching, ContentStore content, BlobStore blobs, Scratch scratch) {
        this.engine = engine;
        this.retouching = retouching;
        this.content = content;
        this.blobs = blobs;
        this.scratch = scratch;
    }

    /** The call with files that fit; the same call where all fit already. */
    ModelCall fit(ModelCall call, UUID workspaceId) throws IOException, MediaRejected {
        Set<String> cut = call.model().fields().stream()
                .filter(ModelField::crop)
                .map(ModelField::from)
                .collect(Collectors.toSet());
        Object shape = call.request().words().get("aspectRatio");
        if (cut.isEmpty() || shape == null) {
            return call;
        }
        List<InputFile> inputs = new ArrayList<>();
        for (InputFile input : call.inputs()) {
            boolean unfit = cut.contains(input.field()) && !fits(input.media(), AspectRatio.of((String) shape));
            inputs.add(unfit ? cropped(call, input, AspectRatio.of((String) shape), workspaceId) : input);
        }
        return new ModelCall(call.attemptId(), call.startedAt(), call.model(), call.request(), inputs);
    }

    private static boolean fits(MediaInfo media, AspectRatio shape) {
        double asked = (double) shape.across() / shape.down();
        double given = (double) media.width() / media.height();
        return media.kind() != MediaKind.IMAGE || Math.abs(given / asked - 1) < AS_GOOD_AS;
    }

    private InputFile cropped(ModelCall call, InputFile input, AspectRatio shape, UUID workspaceId)
            throws IOException, MediaRejected {
        Path directory = scratch.directory("fit-" + call.attemptId());
        try {
            Path file = retouching.cropped(blobs.file(input.blob(), directory), input.media(), shape, directory);
            MediaInfo media = engine.inspect(file);
            StoredFile stored = content.adopt(workspaceId, file, media.contentType());
            return new InputFile(input.field(), input.assetId(), stored.key(), media);
        } finally {
            scratch.discard(directory);
        }
    }
}
