package com.alwrity.studio.provider;

import com.alwrity.studio.asset.BlobKey;
import com.alwrity.studio.media.MediaInfo;
import java.util.UUID;

/** A stored file that a call is made from, under the form field that names it, such as {@code imageAssetId}. */
public record InputFile(String field, UUID assetId, BlobKey blob, MediaInfo media) {}
