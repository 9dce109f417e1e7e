package com.alwrity.studio.provider.local.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.operation.FrameSize;
import com.alwrity.studio.operation.Motion;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoryboardTest {

    private static final FrameSize SMALL = new FrameSize(320, 180);
    private static final List<String> PROMPTS = List.of(
            "A lighthouse in a storm at dusk, waves breaking",
            "modern coffee shop, morning, warm light",
            "neon city in the rain",
            "mountain sunrise timelapse",
            "product launch: the fastest running shoe",
            "ocean documentary about whales",
            "桜並木の春の朝、花びらが舞う",
            "غروب الشمس فوق الصحراء، قافلة من الجمال",
            "a cat astronaut floating in space",
            "team meeting in a bright office");

    @Test
    void sameBriefGivesSameFramesOnAnyThread() throws Exception {
        Brief brief = new Brief(PROMPTS.get(0), SMALL, 5, Motion.MEDIUM, 42, List.of());
        Storyboard film = Storyboard.of(brief);
        List<byte[]> expected = List.of(draw(film, 10), draw(film, 75), draw(film, 140));
        Storyboard again = Storyboard.of(brief);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<byte[]>> drawn = new ArrayList<>();
            for (int index : new int[] {10, 75, 140, 10, 75, 140}) {
                drawn.add(threads.submit(() -> draw(again, index)));
            }
            for (int i = 0; i < drawn.size(); i++) {
                assertThat(drawn.get(i).get()).isEqualTo(expected.get(i % 3));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anotherSeedGivesAnotherFilm() {
        byte[] one = draw(film(PROMPTS.get(3), SMALL, 1), 60);
        byte[] other = draw(film(PROMPTS.get(3), SMALL, 2), 60);
        assertThat(distance(one, other)).isGreaterThan(4);
    }

    @Test
    void promptsLookDifferent() {
        List<byte[]> frames =
                PROMPTS.stream().map(prompt -> draw(film(prompt, SMALL, 7), 50)).toList();
        for (int i = 0; i < frames.size(); i++) {
            for (int j = i + 1; j < frames.size(); j++) {
                assertThat(distance(frames.get(i), frames.get(j)))
                        .as("%s | %s", PROMPTS.get(i), PROMPTS.get(j))
                        .isGreaterThan(18);
            }
        }
    }

    static List<String> oddPrompts() {
        return List.of(
                "",
                "   ",
                "?!…---,,,",
                "🦊🚀✨",
                "x".repeat(2_500),
                "word ".repeat(500),
                "\u0000\u0007\u001b[31m bell \u202e reversed",
                "<script>alert(1)</script>; rm -rf / ' OR 1=1 --",
                "A".repeat(70) + ", " + "夜".repeat(300),
                "\ud83d lone surrogate");
    }

    @ParameterizedTest
    @MethodSource("oddPrompts")
    void oddPromptsStillGiveAFilm(String prompt) {
        Storyboard film = film(prompt, SMALL, 3);
        for (int index = 0; index < film.count(); index += 40) {
            draw(film, index);
        }
        assertThat(spread(draw(film, 60))).isGreaterThan(6);
    }

    @Test
    void bigFilmsAreDrawnSmallerAndEven() {
        assertThat(film("sea", new FrameSize(1080, 1920), 1).size()).isEqualTo(new FrameSize(720, 1280));
        assertThat(film("sea", new FrameSize(2520, 1080), 1).size()).isEqualTo(new FrameSize(1680, 720));
        assertThat(film("sea", new FrameSize(854, 480), 1).size()).isEqualTo(new FrameSize(854, 480));
    }

    @Test
    void beginsInTheDarkAndMoves() {
        Storyboard film = film(PROMPTS.get(2), SMALL, 1);
        BufferedImage first = ContactSheet.frame(film, 0);
        assertThat(first.getRGB(160, 90) & 0xFF).isLessThan(40);
        assertThat(distance(draw(film, 40), draw(film, 41))).isGreaterThan(0.2);
    }

    static Storyboard film(String prompt, FrameSize size, long seed) {
        return Storyboard.of(new Brief(prompt, size, 5, Motion.MEDIUM, seed, List.of()));
    }

    static byte[] draw(Storyboard film, int index) {
        byte[] pixels = new byte[film.size().width() * film.size().height() * 4];
        film.draw(index, pixels);
        return pixels;
    }

    /** Mean difference of all channels, 0 to 255. */
    static double distance(byte[] one, byte[] other) {
        long sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += Math.abs((one[i] & 255) - (other[i] & 255));
        }
        return sum / (one.length * 0.75);
    }

    /** Standard deviation of the green channel. */
    static double spread(byte[] pixels) {
        double sum = 0;
        double squares = 0;
        int count = pixels.length / 4;
        for (int i = 1; i < pixels.length; i += 4) {
            double value = pixels[i] & 255;
            sum += value;
            squares += value * value;
        }
        return Math.sqrt(Math.max(0, squares / count - sum / count * sum / count));
    }
}
