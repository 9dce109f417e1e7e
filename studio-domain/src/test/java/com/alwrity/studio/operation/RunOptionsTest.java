package com.alwrity.studio.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunOptionsTest {

    @Test
    void whatWasKeptByFormerVersionsDeclaresNothingAndPrefersNothing() {
        String kept = "{\"quality\": \"draft\", \"model\": \"auto\", \"title\": \"A sea\", \"tags\": [],"
                + " \"reuse\": false, \"allowDowngrade\": false, \"variations\": 1}";

        assertThat(Json.read(kept, RunOptions.class).consent()).isFalse();
        assertThat(Json.read(kept, RunOptions.class).prefer()).isNull();
    }

    @Test
    void whatIsDeclaredAndPreferredIsKept() {
        RunOptions declared = new RunOptions(
                Quality.DRAFT, RunOptions.AUTO, Preference.SPEED, null, "A sea", List.of(), false, false, 1, true);

        assertThat(Json.read(Json.write(declared), RunOptions.class)).isEqualTo(declared);
    }
}
