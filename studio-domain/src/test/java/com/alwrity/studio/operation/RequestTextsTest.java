package com.alwrity.studio.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestTextsTest {

    private static final TextToVideo VIDEO = new TextToVideo(
            "a sea",
            null,
            new Shape(Resolution.P1080, AspectRatio.LANDSCAPE_16_9, 8),
            Motion.MEDIUM,
            new Sound.Speech("hear this", "auto", "en"),
            7L);

    @Test
    void allThatIsWrittenFreelyIsThere() {
        assertThat(RequestTexts.of(VIDEO)).isEqualTo(Map.of("prompt", "a sea", "audio.text", "hear this"));
    }

    @Test
    void onlyTheWordsChange() {
        assertThat(RequestTexts.rewritten(VIDEO, text -> text.toUpperCase(Locale.ROOT)))
                .isEqualTo(new TextToVideo(
                        "A SEA", null, VIDEO.shape(), VIDEO.motion(), new Sound.Speech("HEAR THIS", "auto", "en"), 7L));
    }
}
