package com.alwrity.studio.provider.local.storyboard;

import static com.alwrity.studio.provider.local.storyboard.StoryboardTest.distance;
import static com.alwrity.studio.provider.local.storyboard.StoryboardTest.draw;
import static com.alwrity.studio.provider.local.storyboard.StoryboardTest.spread;
import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.FrameSize;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.provider.local.storyboard.reading.Kit;
import com.alwrity.studio.provider.local.storyboard.reading.PromptReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of scene in every shape. Two seconds are one shot: what differs between frames is movement, no cut. */
class KitsTest {

    private static final int SHORT_SIDE = 120;
    private static final List<AspectRatio> RATIOS = List.of(AspectRatio.values());
    private static final Map<Kit, String> PROMPTS = new EnumMap<>(Map.ofEntries(
            Map.entry(Kit.SEA, "waves at the coast"),
            Map.entry(Kit.UNDERWATER, "whales underwater"),
            Map.entry(Kit.CITY, "neon city"),
            Map.entry(Kit.CAFE, "coffee shop"),
            Map.entry(Kit.MOUNTAINS, "mountain lake"),
            Map.entry(Kit.FOREST, "forest path"),
            Map.entry(Kit.DESERT, "desert caravan"),
            Map.entry(Kit.SPACE, "galaxy"),
            Map.entry(Kit.PRODUCT, "product launch"),
            Map.entry(Kit.PEOPLE, "friends"),
            Map.entry(Kit.OFFICE, "office meeting"),
            Map.entry(Kit.ABSTRACT, "ideas")));

    @TestFactory
    List<DynamicTest> areSeenAndMove() {
        return PROMPTS.keySet().stream()
                .flatMap(kit -> RATIOS.stream()
                        .map(ratio -> DynamicTest.dynamicTest(kit + " in " + ratio, () -> isSeenAndMoves(kit, ratio))))
                .toList();
    }

    private static void isSeenAndMoves(Kit kit, AspectRatio ratio) {
        Storyboard film = film(kit, ratio, 7);
        byte[] early = draw(film, 24);
        byte[] late = draw(film, 42);
        assertThat(spread(early)).as("contrast").isGreaterThan(10);
        assertThat(spread(late)).as("contrast").isGreaterThan(10);
        assertThat(distance(early, late)).as("movement").isGreaterThan(0.8);
    }

    @ParameterizedTest
    @EnumSource(Kit.class)
    void promptsAreReadAsTheirKit(Kit kit) {
        assertThat(PromptReader.read(PROMPTS.get(kit), 1).kit()).isEqualTo(kit);
    }

    @ParameterizedTest
    @EnumSource(Kit.class)
    void theSeedAloneDecides(Kit kit) {
        byte[] frame = draw(film(kit, AspectRatio.LANDSCAPE_16_9, 7), 30);
        assertThat(draw(film(kit, AspectRatio.LANDSCAPE_16_9, 7), 30)).isEqualTo(frame);
        assertThat(distance(frame, draw(film(kit, AspectRatio.LANDSCAPE_16_9, 9), 30)))
                .isGreaterThan(1);
    }

    @Test
    void differFromEachOther() {
        Map<Kit, byte[]> frames = new EnumMap<>(Kit.class);
        PROMPTS.keySet().forEach(kit -> frames.put(kit, draw(film(kit, AspectRatio.LANDSCAPE_16_9, 7), 30)));
        frames.forEach((one, frame) -> frames.forEach((other, otherFrame) -> {
            if (one.compareTo(other) < 0) {
                assertThat(distance(frame, otherFrame))
                        .as(one + " and " + other)
                        .isGreaterThan(15);
            }
        }));
    }

    private static Storyboard film(Kit kit, AspectRatio ratio, long seed) {
        FrameSize size = ratio.across() < ratio.down()
                ? new FrameSize(SHORT_SIDE, SHORT_SIDE * ratio.down() / ratio.across())
                : new FrameSize(SHORT_SIDE * ratio.across() / ratio.down(), SHORT_SIDE);
        return Storyboard.of(new Brief(PROMPTS.get(kit), size, 2, Motion.MEDIUM, seed, List.of()));
    }
}
