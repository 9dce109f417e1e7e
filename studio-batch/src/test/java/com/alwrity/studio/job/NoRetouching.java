package com.alwrity.studio.job;

import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.media.Retouching;
import com.alwrity.studio.operation.AspectRatio;
import java.nio.file.Path;

/** For tests in which nothing is to be retouched. */
final class NoRetouching implements Retouching {

    @Override
    public Path silenced(Path video, MediaInfo info, Path directory) {
        throw new AssertionError("Nothing here has a sound");
    }

    @Override
    public Path cropped(Path picture, MediaInfo info, AspectRatio shape, Path directory) {
        throw new AssertionError("Nothing here has another shape");
    }
}
