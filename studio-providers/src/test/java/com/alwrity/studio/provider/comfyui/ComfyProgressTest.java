package com.alwrity.studio.provider.comfyui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComfyProgressTest {

    private final ComfyProgress progress = new ComfyProgress(new HandClock());

    @Test
    void eachRunHasItsOwn() {
        progress.hear("{\"type\":\"progress\",\"data\":{\"value\":5,\"max\":20,\"prompt_id\":\"a\"}}");
        progress.hear("{\"type\":\"progress\",\"data\":{\"value\":19,\"max\":20,\"prompt_id\":\"b\"}}");
        assertThat(progress.percent("a")).contains(25);
        assertThat(progress.percent("b")).contains(95);
        assertThat(progress.percent("c")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"executing", "execution_success", "execution_error", "execution_interrupted"})
    void nobodyKnowsHowFarTheNextNodeIs(String type) {
        progress.hear("{\"type\":\"progress\",\"data\":{\"value\":20,\"max\":20,\"prompt_id\":\"a\"}}");
        progress.hear("{\"type\":\"" + type + "\",\"data\":{\"node\":\"8\",\"prompt_id\":\"a\"}}");
        assertThat(progress.percent("a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"type\":\"status\",\"data\":{\"status\":{}}}",
                "{\"type\":\"progress\",\"data\":{\"value\":1,\"max\":0,\"prompt_id\":\"a\"}}",
                "{\"type\":\"progress\",\"data\":{\"value\":3,\"max\":2,\"prompt_id\":\"a\"}}",
                "{\"type\":\"progress\",\"data\":{\"value\":-1,\"max\":2,\"prompt_id\":\"a\"}}",
            })
    void whatItDoesNotUnderstandItLeaves(String event) {
        progress.hear(event);
        assertThat(progress.percent("a")).isEmpty();
    }

    @Test
    void whatIsOldIsNotShown() {
        HandClock clock = new HandClock();
        ComfyProgress moving = new ComfyProgress(clock);
        moving.hear("{\"type\":\"progress\",\"data\":{\"value\":1,\"max\":2,\"prompt_id\":\"a\"}}");
        clock.forward(Duration.ofSeconds(119));
        assertThat(moving.percent("a")).contains(50);
        clock.forward(Duration.ofSeconds(2));
        assertThat(moving.percent("a")).isEmpty();
    }

    @Test
    void onlySoManyRunsAreRemembered() {
        for (int run = 0; run < 1001; run++) {
            progress.hear("{\"type\":\"progress\",\"data\":{\"value\":1,\"max\":2,\"prompt_id\":\"run-" + run + "\"}}");
        }
        assertThat(progress.percent("run-0")).isEmpty();
        assertThat(progress.percent("run-1000")).contains(50);
    }
}
