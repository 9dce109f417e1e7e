package com.alwrity.studio.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.asset.BlobKey;
import com.alwrity.studio.catalog.Models;
import com.alwrity.studio.catalog.PriceRule;
import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.operation.Quality;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Shape;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.operation.TextToVideo;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.routing.Candidate;
import com.alwrity.studio.routing.Route;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept in the database comes back as it was. */
class JsonTest {

    private static final Shape SHAPE = new Shape(Resolution.P720, AspectRatio.PORTRAIT_9_16, 8);

    static Stream<Object> kept() {
        TextToVideo request = new TextToVideo(
                "Ein Leuchtturm im Sturm, \u706f\u53f0", null, SHAPE, Motion.SUBTLE, new Sound.Generated(), 7L);
        MediaInfo picture =
                new MediaInfo(MediaKind.IMAGE, "image/png", "png", 800, 600, 0, 0, "png", null, 0, 9_999, 0);
        InputFile input = new InputFile("imageAssetId", UUID.randomUUID(), new BlobKey("area/name"), picture);
        return Stream.of(
                Credits.ZERO,
                Credits.of(12),
                Money.of("0.125"),
                new Route(List.of(new Candidate(
                        "acme/one", Quality.STANDARD, Money.of("0.50"), 3.5, 9, true, Money.of("0.40"), 2))),
                new Route(List.of()),
                request,
                new ModelCall(
                        UUID.randomUUID(),
                        Instant.parse("2026-11-24T06:00:00.123456Z"),
                        Models.priced(new PriceRule.Nothing()),
                        request,
                        List.of(input)));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void comesBackAsItWas(Object kept) {
        assertThat(Json.read(Json.write(kept), kept.getClass())).isEqualTo(kept);
    }
}
