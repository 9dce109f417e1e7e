package com.alwrity.studio.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.asset.BlobKey;
import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Retake;
import com.alwrity.studio.operation.Shape;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.provider.InputFile;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A video of 5 s, of which a part is made anew. */
class PartCheckTest {

    private static final InputFile FIVE_SECONDS = new InputFile(
            "videoAssetId",
            UUID.randomUUID(),
            new BlobKey("area/name"),
            new MediaInfo(MediaKind.VIDEO, "video/mp4", "mp4", 1280, 720, 5, 30, "h264", null, 0, 1_000, 0));

    @ParameterizedTest
    @CsvSource({
        ", , ",
        "0, 5, ",
        "2.5, , ",
        "2, 3.02, ",
        "0, 5.2, lengthSeconds",
        "2, 4, lengthSeconds",
        "5, , startSeconds",
        "7, 2, startSeconds"
    })
    void thePartLiesWithinTheVideo(Double start, Double length, String wrong) {
        List<Finding> findings = PartCheck.findings(retake(start, length), List.of(FIVE_SECONDS));

        assertThat(findings).extracting(Finding::field).isEqualTo(wrong == null ? List.of() : List.of(wrong));
    }

    private static Retake retake(Double start, Double length) {
        Shape shape = new Shape(Resolution.P720, AspectRatio.LANDSCAPE_16_9, 5);
        return new Retake(UUID.randomUUID(), "At dawn", "", shape, new Sound.Silent(), start, length, null);
    }
}
