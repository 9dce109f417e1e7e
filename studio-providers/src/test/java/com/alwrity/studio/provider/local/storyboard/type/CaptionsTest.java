package com.alwrity.studio.provider.local.storyboard.type;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.operation.FrameSize;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import com.alwrity.studio.speech.Speech.Word;
import java.awt.Rectangle;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaptionsTest {

    private static final FrameSize WIDE = new FrameSize(426, 240);
    private static final List<Word> WORDS = List.of(
            new Word("The", 0.5, 0.7),
            new Word("light", 0.7, 1.1),
            new Word("comes", 1.1, 1.5),
            new Word("back.", 1.5, 2.0),
            new Word("Every", 3.0, 3.4),
            new Word("evening", 3.4, 4.0));

    static Stream<FrameSize> sizes() {
        return Letters.SIZES.stream();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void standInTheSafeArea(FrameSize size) {
        Lettering captions = captions(WORDS, size);
        for (Word word : WORDS) {
            Rectangle ink = Letters.around(Letters.drawn(captions, size, middle(word)), Letters::inked);
            assertThat(ink.isEmpty()).as(word.text()).isFalse();
            assertThat(Letters.safeArea(size).contains(ink))
                    .as("%s: %s", word.text(), ink)
                    .isTrue();
        }
    }

    @Test
    void theWordThatIsHeardIsColoured() {
        Lettering captions = captions(WORDS, WIDE);
        double before = 0;
        for (Word word : WORDS.subList(0, 3)) {
            Rectangle heard = Letters.around(Letters.drawn(captions, WIDE, middle(word)), Letters::coloured);
            assertThat(heard.isEmpty()).as(word.text()).isFalse();
            assertThat(heard.getCenterX()).as(word.text()).isGreaterThan(before);
            before = heard.getMaxX() - 2;
        }
    }

    @Test
    void thereIsNothingBeforeTheFirstWordInAPauseAndAfterTheLast() {
        Lettering captions = captions(WORDS, WIDE);
        for (double time : new double[] {0.4, 2.6, 2.9, 4.5}) {
            Stage stage = Letters.drawn(captions, WIDE, time);
            assertThat(Letters.around(stage, Letters::inked).isEmpty())
                    .as("at " + time)
                    .isTrue();
        }
    }

    @Test
    void japaneseWithoutGapsIsColouredInTime() {
        List<Word> words = List.of(new Word("春の朝に", 0, 1), new Word("花が舞う", 1, 2));
        Lettering captions = captions(words, WIDE);
        Rectangle first = Letters.around(Letters.drawn(captions, WIDE, 0.5), Letters::coloured);
        Rectangle second = Letters.around(Letters.drawn(captions, WIDE, 1.5), Letters::coloured);
        assertThat(first.isEmpty()).isFalse();
        assertThat(second.isEmpty()).isFalse();
        assertThat(first.intersects(second)).isFalse();
    }

    private static Lettering captions(List<Word> words, FrameSize size) {
        return Lettering.captions(words, size, Tint.of(0xffa24f));
    }

    private static double middle(Word word) {
        return (word.start() + word.end()) / 2;
    }
}
