package com.alwrity.studio.media;

import com.alwrity.studio.operation.AspectRatio;
import java.io.IOException;
import java.nio.file.Path;

/** Small changes that make a file fit what was asked, without a loss that anybody would see. */
public interface Retouching {

    /** The video without its sound and with its picture untouched, as a new file in the directory. */
    Path silenced(Path video, MediaInfo info, Path directory) throws MediaRejected, IOException;

    /** The picture cut about its middle to a shape, as a new file in the directory. */
    Path cropped(Path picture, MediaInfo info, AspectRatio shape, Path directory) throws MediaRejected, IOException;
}
