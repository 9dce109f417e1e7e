package com.alwrity.studio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every model that the product's plan names is there, and what has ended has somebody living after it. */
class PlanModelsTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "plan-models.csv", numLinesToSkip = 1)
    void resolves(String plan, String entry, String successor) {
        Model named = model(entry);

        if (successor == null) {
            assertThat(named.standing()).isNotEqualTo(Standing.RETIRED);
        } else {
            Model after = model(successor);
            assertThat(after.standing()).isEqualTo(Standing.CURRENT);
            assertThat(after.operations()).containsAll(named.operations());
        }
    }

    private static Model model(String key) {
        return Entries.find(key).orElseThrow(() -> new AssertionError("No entry " + key));
    }
}
