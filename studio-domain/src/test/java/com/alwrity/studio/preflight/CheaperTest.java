package com.alwrity.studio.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.operation.Quality;
import com.alwrity.studio.operation.RunOptions;
import com.alwrity.studio.routing.Candidate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is proposed where an order is too dear. */
class CheaperTest {

    private static final Candidate PREMIUM = Situations.candidate("acme/grand", Quality.PREMIUM, "1.00");
    private static final Candidate STANDARD = Situations.candidate("acme/plain", Quality.STANDARD, "0.40");
    private static final Candidate PLAINER = Situations.candidate("acme/plainer", Quality.STANDARD, "0.10");
    private static final Candidate DRAFT = Situations.candidate("acme/draft", Quality.DRAFT, "0.05");

    @Test
    void theBestRungThatCanBePaidForIsProposed() {
        assertThat(fix(Quality.PREMIUM, RunOptions.AUTO, 1, 50))
                .containsExactlyEntriesOf(Map.of("quality", "standard"));
        assertThat(fix(Quality.PREMIUM, RunOptions.AUTO, 1, 39)).containsEntry("quality", "draft");
    }

    @Test
    void aRungCountsByTheModelThatAutoWouldTakeThere() {
        // The plainer one is cheap enough, but asking for that rung would bring the dearer one.
        assertThat(fix(Quality.PREMIUM, RunOptions.AUTO, 1, 20)).containsEntry("quality", "draft");
    }

    @Test
    void onTheSameRungACheaperModelIsNamed() {
        assertThat(fix(Quality.STANDARD, RunOptions.AUTO, 1, 20)).containsEntry("model", "acme/plainer");
    }

    @Test
    void whoNamedAModelIsLedBackToAuto() {
        assertThat(fix(Quality.PREMIUM, "acme/grand", 1, 50))
                .containsEntry("quality", "standard")
                .containsEntry("model", "auto");
    }

    @Test
    void whereOnlyFewerRunsHelpTheirNumberIsProposed() {
        Situation dear = Situations.of(
                Situations.order(Quality.STANDARD, RunOptions.AUTO, 8), List.of(STANDARD), List.of(STANDARD));

        assertThat(Cheaper.fix(dear, Credits.of(130))).containsEntry("variations", 3);
        assertThat(Cheaper.fix(dear, Credits.of(39))).isEmpty();
    }

    private static Map<String, Object> fix(Quality wanted, String model, int runs, long credits) {
        List<Candidate> all = List.of(PREMIUM, STANDARD, PLAINER, DRAFT);
        List<Candidate> first = all.stream()
                .filter(candidate -> candidate.quality().compareTo(wanted) <= 0)
                .toList();
        return Cheaper.fix(Situations.of(Situations.order(wanted, model, runs), all, first), Credits.of(credits));
    }
}
