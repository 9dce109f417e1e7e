package com.alwrity.studio.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PromptImproverTest {

    private final PromptImprover improver = new PromptImprover();

    @BeforeEach
    void load() {
        improver.load();
    }

    @Test
    void addsWhatIsMissingInWordsThatSuitTheScene() {
        Improvement improvement = improver.improve("A lighthouse on the coast.");

        assertThat(improvement.before()).isEqualTo("A lighthouse on the coast.");
        assertThat(improvement.after()).startsWith("A lighthouse on the coast, ");
        assertThat(improvement.added())
                .extracting(Improvement.Addition::part)
                .contains(PromptPart.ACTION, PromptPart.LIGHT, PromptPart.CAMERA, PromptPart.MOOD);
        assertThat(improvement.after()).contains("water");
    }

    @Test
    void leavesAloneWhatIsSaidAlready() {
        Improvement improvement =
                improver.improve("Waves breaking at a lighthouse on the coast at dusk, wide shot, dramatic");

        assertThat(improvement.added()).isEmpty();
        assertThat(improvement.after()).isEqualTo(improvement.before());
    }

    @Test
    void theSameAgainAddsNothingMore() {
        String once = improver.improve("coffee").after();

        assertThat(improver.improve(once).after()).isEqualTo(once);
    }

    @Test
    void staysWithinTheLongestPrompt() {
        String longest = "word ".repeat(499) + "12345";

        assertThat(improver.improve(longest).after().length()).isLessThanOrEqualTo(2_500);
    }

    @Test
    void doesNotMixEnglishIntoAnotherScript() {
        assertThat(improver.improve("雨の東京").after()).isEqualTo("雨の東京");
    }
}
