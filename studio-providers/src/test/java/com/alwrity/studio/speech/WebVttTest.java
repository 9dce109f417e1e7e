package com.alwrity.studio.speech;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.speech.WebVtt.Cue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebVttTest {

    @Test
    void writesCues() {
        assertThat(WebVtt.of(List.of(
                        new Speech.Word("Hello", 0.2, 0.6),
                        new Speech.Word("world.", 0.6, 1.25),
                        new Speech.Word("Again!", 3661.5, 3662))))
                .isEqualTo("""
                        WEBVTT

                        00:00:00.200 --> 00:00:01.650
                        Hello world.

                        01:01:01.500 --> 01:01:02.500
                        Again!
                        """);
    }

    @Test
    void isValidWithoutAnyWord() {
        assertThat(WebVtt.of(List.of())).isEqualTo("WEBVTT\n");
    }

    @Test
    void escapesWhatWouldBeMarkup() {
        assertThat(WebVtt.of(timed("a --> b <script>&amp;")))
                .contains("a --&gt; b &lt;script&gt;&amp;amp;")
                .containsOnlyOnce("-->");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The lighthouse keeper climbed the stairs, as he did every night, and lit the lamp. "
                        + "Outside the storm grew louder; waves broke over the rocks! Would the ship see the light? "
                        + "Nobody knew, and nobody slept.",
                "منارة في عاصفة عند الغسق، والأمواج تتكسر على الصخور بينما يصعد الحارس الدرج ويشعل المصباح كل ليلة.",
                "私 は 海 が 好きです。 とても 静かな 朝に 灯台の 上から 遠くの 船を 見ていると、 心が 落ち着きます。 そして 夜が 来ます。",
                "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung und mehr",
            })
    void makesCaptionsThatCanBeRead(String text) {
        List<Speech.Word> words = timed(text);
        List<Cue> cues = Cues.of(words);

        long before = 0;
        for (Cue cue : cues) {
            assertThat(cue.startMillis()).isGreaterThanOrEqualTo(before);
            assertThat(cue.endMillis() - cue.startMillis()).isBetween(300L, 5_400L);
            assertThat(cue.lines())
                    .hasSizeBetween(1, 2)
                    .allSatisfy(line -> assertThat(line).isNotBlank().hasSizeLessThanOrEqualTo(32));
            before = cue.endMillis();
        }
        String shown = String.join(
                "", cues.stream().flatMap(cue -> cue.lines().stream()).toList());
        assertThat(shown.replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    @Test
    void startsACaptionWithASentence() {
        assertThat(Cues.of(timed("This is a first sentence of words. This is a second one of them.")))
                .extracting(Cue::lines)
                .containsExactly(
                        List.of("This is a first", "sentence of words."), List.of("This is a second one of them."));
    }

    private static List<Speech.Word> timed(String text) {
        List<Speech.Word> words = new ArrayList<>();
        double at = 0.2;
        for (String word : text.split(" ")) {
            double end = at + 0.08 * word.length();
            words.add(new Speech.Word(word, at, end));
            at = end;
        }
        return words;
    }
}
