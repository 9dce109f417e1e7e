package com.alwrity.studio.provider.local.storyboard.type;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.operation.FrameSize;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.Rectangle;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TitlesTest {

    private static final Tint ACCENT = Tint.of(0xffb35c);
    private static final List<String> TEXTS = List.of(
            "Waves breaking",
            "Donaudampfschifffahrtsgesellschaftskapitän",
            "A lighthouse in a storm at dusk and the long way home over the hills",
            "桜並木の春の朝に花びらが舞う静かな道",
            "غروب الشمس فوق الصحراء وقافلة من الجمال",
            "שקיעה מעל הים בתל אביב",
            "हिमालय में सूर्योदय",
            "서울의 밤거리와 네온사인",
            "W".repeat(64));

    static Stream<FrameSize> sizes() {
        return Letters.SIZES.stream();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void areInkedWithinTheSafeAreaAlone(FrameSize size) {
        for (String text : TEXTS) {
            Rectangle ink = Letters.around(Letters.drawn(titles(text, size), size, 3), Letters::inked);
            assertThat(ink.isEmpty()).as(text).isFalse();
            assertThat(Letters.safeArea(size).contains(ink))
                    .as("%s: %s", text, ink)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void leaveTheRestOfAWidePictureToTheScene(FrameSize size) {
        if (size.width() > size.height() * 1.2) {
            Titles titles = Lettering.titles(size);
            titles.add("The fastest running shoe", 0, 4, ACCENT, 0.44);
            Rectangle ink = Letters.around(Letters.drawn(titles, size, 3), Letters::inked);
            assertThat(ink.getMaxX()).isLessThan(size.width() * 0.53);
        }
    }

    @Test
    void standAtTheRightWhereTheyAreReadFromThere() {
        FrameSize wide = new FrameSize(426, 240);
        Rectangle latin = Letters.around(Letters.drawn(titles("Sunset", wide), wide, 3), Letters::inked);
        Rectangle arabic = Letters.around(Letters.drawn(titles("غروب", wide), wide, 3), Letters::inked);
        assertThat(latin.getMaxX()).isLessThan(213);
        assertThat(arabic.getMinX()).isGreaterThan(213);
    }

    @Test
    void areNotThereBeforeAndAfterTheirTime() {
        FrameSize wide = new FrameSize(426, 240);
        Titles titles = Lettering.titles(wide);
        titles.add("Later", 2, 4, ACCENT, 0.6);
        assertThat(Letters.around(Letters.drawn(titles, wide, 1.9), Letters::inked)
                        .isEmpty())
                .isTrue();
        assertThat(Letters.around(Letters.drawn(titles, wide, 3.2), Letters::inked)
                        .isEmpty())
                .isFalse();
        assertThat(Letters.around(Letters.drawn(titles, wide, 4.0), Letters::inked)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void koreanWordsStayWhole() {
        assertThat(Lines.pieces("서울의 밤거리와 네온사인")).containsExactly("서울의 ", "밤거리와 ", "네온사인");
    }

    private static Titles titles(String text, FrameSize size) {
        Titles titles = Lettering.titles(size);
        titles.add(text, 0, 4, ACCENT, 0.62);
        return titles;
    }
}
