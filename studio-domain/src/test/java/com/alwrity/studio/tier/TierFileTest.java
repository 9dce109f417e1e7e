package com.alwrity.studio.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TierFileTest {

    @Test
    void fourAreShipped() {
        assertThat(TierFile.shipped().tiers().keySet()).containsExactly("free", "basic", "pro", "enterprise");
        assertThat(TierFile.shipped().source()).isNotBlank();
    }

    @Test
    void aTierIsReadAsItWasWritten() throws IOException {
        for (Tier tier : TierFile.shipped().tiers().values()) {
            assertThat(TierFile.tier(Json.read(Json.write(tier), ObjectNode.class)))
                    .isEqualTo(tier);
        }
    }

    @Test
    void nullIsWithoutLimitAndZeroIsNone() throws IOException {
        ObjectNode entry = pro();
        entry.putNull("jobsAtOnce").put("storageBytes", 0).put("spend", "0");
        ObjectNode operations = entry.putObject("operations").put("usual", 0);
        operations.putObject("except").putNull("text-to-video");
        entry.putObject("highestResolution")
                .putNull("usual")
                .putObject("except")
                .put("upscale-video", "1080p");

        Tier tier = TierFile.tier(Json.read(Json.write(TierFile.tier(entry)), ObjectNode.class));

        assertThat(tier.jobsAtOnce()).isNull();
        assertThat(tier.storageBytes()).isZero();
        assertThat(tier.spend().isZero()).isTrue();
        assertThat(tier.operations().of(OperationKind.TEXT_TO_VIDEO)).isNull();
        assertThat(tier.operations().of(OperationKind.FACE_SWAP)).isZero();
        assertThat(tier.highestResolution().of(OperationKind.TEXT_TO_VIDEO)).isNull();
        assertThat(tier.highestResolution().of(OperationKind.UPSCALE_VIDEO)).isEqualTo(Resolution.P1080);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jobsAtOnce",
                "storageBytes",
                "spend",
                "operations",
                "longestSeconds",
                "highestResolution",
                "features",
                "monthlyCredits",
                "price",
                "priority",
                "batchDiscountPercent",
                "name",
                "key"
            })
    void whatIsLeftOutIsNotWithoutLimit(String field) {
        ObjectNode entry = pro();
        entry.remove(field);

        assertRefused(entry, field, "required");
    }

    @Test
    void whatIsWrongIsNamed() {
        assertRefused(pro().put("priority", 101), "priority", "out_of_range");
        assertRefused(pro().put("batchDiscountPercent", -1), "batchDiscountPercent", "out_of_range");
        assertRefused(pro().put("jobsAtOnce", -1), "jobsAtOnce", "out_of_range");
        assertRefused(pro().put("monthlyCredits", 10_000_001), "monthlyCredits", "out_of_range");
        assertRefused(pro().put("spend", "1000000.01"), "spend", "out_of_range");
        assertRefused(pro().put("key", "Pro!"), "key", "malformed");
        assertRefused(pro().put("name", " "), "name", "required");
        assertRefused(pro().putNull("priority"), "priority", "required");
        ObjectNode caps = pro();
        caps.putObject("longestSeconds").put("usual", 5).putObject("except").put("dub-video", -5);
        assertRefused(caps, "longestSeconds.except.dub-video", "out_of_range");
        ObjectNode unsaid = pro();
        unsaid.putObject("operations").putObject("except");
        assertRefused(unsaid, "operations.usual", "required");
    }

    private static ObjectNode pro() {
        return Json.read(Json.write(TierFile.shipped().tiers().get("pro")), ObjectNode.class);
    }

    private static void assertRefused(ObjectNode entry, String field, String code) {
        StudioException refused = catchThrowableOfType(StudioException.class, () -> TierFile.tier(entry));
        assertThat(refused).as(field).isNotNull();
        assertThat(refused.violations())
                .extracting(Violation::field, Violation::code)
                .containsExactly(tuple(field, code));
    }
}
