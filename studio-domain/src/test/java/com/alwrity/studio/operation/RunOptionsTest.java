package com.alwrity.studio.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunOptionsTest {

    @Test
    void whatWasKeptBeforeAnybodyWasAskedForConsentDeclaresNothing() {
        String kept = "{\"quality\": \"draft\", \"model\": \"auto\", \"title\": \"A sea\", \"tags\": [],"
                + " \"reuse\": false, \"allowDowngrade\": false, \"variations\": 1}";

        assertThat(Json.read(kept, RunOptions.class).consent()).isFalse();
    }

    @Test
    void aDeclarationIsKept() {
        RunOptions declared =
                new RunOptions(Quality.DRAFT, RunOptions.AUTO, null, "A sea", List.of(), false, false, 1, true);

        assertThat(Json.read(Json.write(declared), RunOptions.class)).isEqualTo(declared);
    }
}
