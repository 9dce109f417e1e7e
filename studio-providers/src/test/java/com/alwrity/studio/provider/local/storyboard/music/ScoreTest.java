package com.alwrity.studio.provider.local.storyboard.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.alwrity.studio.provider.local.storyboard.music.Score.Bar;
import com.alwrity.studio.provider.local.storyboard.reading.Mood;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScoreTest {

    private static final int SEEDS = 40;
    private static final Set<Mood> MINOR = Set.of(Mood.DARK, Mood.ENERGETIC, Mood.EPIC);
    private static final List<Integer> MAJOR_SCALE = List.of(0, 2, 4, 5, 7, 9, 11);

    /** With the leading note of its dominant. */
    private static final List<Integer> MINOR_SCALE = List.of(0, 2, 3, 5, 7, 8, 10, 11);

    @ParameterizedTest
    @EnumSource(Mood.class)
    void everyNoteIsInTheKeyOfItsMood(Mood mood) {
        scores(mood).forEach(score -> {
            Set<Integer> notes = score.chords().stream()
                    .flatMapToInt(Arrays::stream)
                    .map(note -> Math.floorMod(note, 12))
                    .boxed()
                    .collect(Collectors.toSet());
            assertThat(MINOR.contains(mood) ? MINOR_SCALE : MAJOR_SCALE).containsAll(notes);
            assertThat(notes).contains(MINOR.contains(mood) ? 3 : 4);
        });
    }

    @Test
    void noTwoMoodsShareATempoAndAMode() {
        Map<Mood, IntSummaryStatistics> tempos = new EnumMap<>(Mood.class);
        for (Mood mood : Mood.values()) {
            tempos.put(mood, scores(mood).stream().collect(Collectors.summarizingInt(score -> (int) score.tempo())));
        }
        tempos.forEach((one, tempo) -> tempos.forEach((other, otherTempo) -> {
            if (one.compareTo(other) < 0 && MINOR.contains(one) == MINOR.contains(other)) {
                assertThat(tempo.getMin() > otherTempo.getMax() || otherTempo.getMin() > tempo.getMax())
                        .as(one + " " + tempo + ", " + other + " " + otherTempo)
                        .isTrue();
            }
        }));
    }

    @ParameterizedTest
    @EnumSource(Mood.class)
    void barsFollowEachOtherInWholeBeatsUpToTheEnd(Mood mood) {
        for (Score score : scores(mood)) {
            for (int film : new int[] {1, 2, 5, 8, 10, 15}) {
                List<Bar> bars = score.bars(film);
                double at = 0;
                for (Bar bar : bars) {
                    assertThat(bar.start()).isCloseTo(at, within(1e-9));
                    double beats = at / score.beat();
                    assertThat(beats).isCloseTo(Math.rint(beats), within(1e-6));
                    at += bar.seconds();
                }
                assertThat(at).isCloseTo(film, within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Mood.class)
    void comesHomeAtTheEnd(Mood mood) {
        for (Score score : scores(mood)) {
            List<Bar> bars = score.bars(8);
            assertThat(bars).hasSizeGreaterThanOrEqualTo(3);
            assertThat(bars.get(bars.size() - 1).chord())
                    .isEqualTo(score.chords().get(0));
            assertThat(IntStream.range(1, bars.size()))
                    .allMatch(i -> bars.get(i).chord() != bars.get(i - 1).chord());
        }
    }

    private static List<Score> scores(Mood mood) {
        return LongStream.range(0, SEEDS).mapToObj(seed -> Score.of(mood, seed)).toList();
    }
}
