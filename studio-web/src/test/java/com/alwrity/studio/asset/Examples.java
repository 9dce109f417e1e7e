package com.alwrity.studio.asset;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.media.RenditionKind;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Studio;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Assets to try things with. */
final class Examples {

    static final UUID OWNER = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    static final UUID JOB = UUID.fromString("00000000-0000-0000-0000-00000000000b");
    static final String SHA256 = "ab".repeat(32);

    private Examples() {}

    static AssetView asset(UUID id) {
        return new AssetView(
                id,
                OWNER,
                MediaKind.VIDEO,
                "Lighthouse",
                AssetState.READY,
                Instant.parse("2026-11-24T12:00:00Z"),
                null,
                Studio.CREATE,
                OperationKind.TEXT_TO_VIDEO,
                "local/storyboard",
                JOB,
                "A lighthouse",
                List.of("sea"),
                true,
                new MediaInfo(MediaKind.VIDEO, "video/mp4", "mp4", 720, 1280, 5, 30, "h264", "aac", 2, 123_456, 0),
                SHA256,
                List.of(new RenditionView(RenditionKind.ORIGINAL, "video/mp4", 123_456, SHA256)),
                List.of(),
                List.of(),
                new Provenance(false, "Storyboard draft drawn offline, no AI model", "local/storyboard", false),
                Money.of("0.50"),
                Money.ZERO,
                3,
                1,
                null);
    }
}
