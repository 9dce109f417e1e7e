package com.alwrity.studio.provider.local.cameramove;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoveWordsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    slow push-in on her face,              PUSH_IN
                    The camera zooms in,                   PUSH_IN
                    Dolly slowly in,                       PUSH_IN
                    zoom out,                              PULL_OUT
                    pulling back to show the valley,       PULL_OUT
                    Pan left over the harbour,             PAN_LEFT
                    camera pans slowly to the left,        PAN_LEFT
                    trucking shot from left to right,      PAN_RIGHT
                    slow pan across the shelves,           PAN_RIGHT
                    tilt up to the tower,                  TILT_UP
                    crane down,                            TILT_DOWN
                    an orbit around the cup,               ORBIT_RIGHT
                    orbit left around the cup,             ORBIT_LEFT
                    parallax,                              ORBIT_RIGHT
                    zoom out and then pan left,            PULL_OUT
                    """)
    void knowsTheWordsOfFilmMakers(String prompt, Move move) {
        assertThat(MoveWords.find(prompt)).contains(move);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A lighthouse in a storm",
                "eggs in a frying pan, steam rising",
                "no zoom in, please",
                "without panning",
                "ズームイン",
                "a company in London"
            })
    void leavesTheChoiceOpenWhereNoMoveIsNamed(String prompt) {
        assertThat(MoveWords.find(prompt)).isEmpty();
    }

    @Test
    void longPromptsAreReadQuickly() {
        assertThat(MoveWords.find("pan ".repeat(600) + "left")).contains(Move.PAN_LEFT);
    }
}
