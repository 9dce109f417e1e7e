package com.alwrity.studio.provider.local.storyboard.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A lighthouse in a storm at dusk, waves breaking | SEA",
                "modern coffee shop, morning, warm light | CAFE",
                "neon city in the rain | CITY",
                "mountain sunrise timelapse | MOUNTAINS",
                "product launch: the fastest running shoe | PRODUCT",
                "ocean documentary about whales | UNDERWATER",
                "桜並木の春の朝、花びらが舞う | FOREST",
                "غروب الشمس فوق الصحراء، قافلة من الجمال | DESERT",
                "חלל אינסופי | SPACE",
                "हिमालय में सूर्योदय | MOUNTAINS",
                "서울의 밤거리 | CITY",
                "recipe: chocolate cake | CAFE",
                "a snowy night | MOUNTAINS",
                "something else entirely | ABSTRACT"
            })
    void findsThePlace(String prompt, Kit kit) {
        assertThat(PromptReader.read(prompt, 3).kit()).isEqualTo(kit);
    }

    @Test
    void aRocketLaunchIsNotAProductLaunch() {
        Reading reading = PromptReader.read("rocket launch to mars", 3);
        assertThat(reading.kit()).isEqualTo(Kit.SPACE);
        assertThat(reading.clauses())
                .allSatisfy(clause -> assertThat(clause.kit().orElse(Kit.SPACE)).isEqualTo(Kit.SPACE));
    }

    @Test
    void cutsThePromptIntoPhrasesAndLeavesOutHowToFilm() {
        Reading reading = PromptReader.read("Neon city in the rain, slow push in, cinematic lighting", 3);
        assertThat(reading.clauses().stream().map(Reading.Clause::text)).isEqualTo(List.of("Neon city", "In the rain"));
        assertThat(reading.move()).contains(Move.PUSH);
    }
}
