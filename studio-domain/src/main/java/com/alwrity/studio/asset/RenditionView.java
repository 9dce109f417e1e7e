package com.alwrity.studio.asset;

import com.alwrity.studio.media.RenditionKind;

/** One stored form of an asset, for those who show it. */
public record RenditionView(RenditionKind kind, String contentType, long bytes, String sha256) {}
