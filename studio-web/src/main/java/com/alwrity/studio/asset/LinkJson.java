package com.alwrity.studio.asset;

import com.alwrity.studio.media.RenditionKind;
import java.time.Instant;
import java.util.UUID;

/** A signed link: whoever has it, has the file, until it expires. */
public record LinkJson(UUID id, UUID assetId, String url, Instant expiresAt, RenditionKind rendition) {}
