package com.alwrity.studio.preflight;

import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.operation.RunOptions;
import com.alwrity.studio.routing.Candidate;
import java.util.Comparator;
import java.util.Map;

/** The way to the best that can be had for less. */
public final class Cheaper {

    private static final Comparator<Candidate> BEST = Comparator.comparing(Candidate::quality)
            .thenComparing(Comparator.comparing(Candidate::estimate).reversed());

    private Cheaper() {}

    /**
     * Field values with which an order stays within an amount: the best rung that does, else as many variations as do,
     * whatever is nearest to what was wanted. Empty where nothing would.
     */
    public static Map<String, Object> fix(Situation situation, Credits most) {
        int runs = situation.runs();
        return situation.candidates().stream()
                .filter(candidate -> isFirstOfLowerRung(situation, candidate)
                        || candidate.quality() == situation.order().options().quality())
                .filter(candidate -> within(candidate, runs, most))
                .max(BEST)
                .map(candidate -> change(situation, candidate))
                .or(() -> situation
                        .chosen()
                        .filter(chosen -> runs > 1 && within(chosen, 1, most))
                        .map(chosen -> Map.of("variations", affordable(chosen, runs, most))))
                .orElse(Map.of());
    }

    /** What Auto takes when somebody asks for that rung. */
    private static boolean isFirstOfLowerRung(Situation situation, Candidate candidate) {
        return candidate.quality().compareTo(situation.order().options().quality()) < 0
                && situation.candidates().stream()
                        .filter(other -> other.quality() == candidate.quality())
                        .findFirst()
                        .filter(candidate::equals)
                        .isPresent();
    }

    private static Map<String, Object> change(Situation situation, Candidate candidate) {
        boolean named = !situation.order().options().model().equals(RunOptions.AUTO);
        if (candidate.quality() != situation.order().options().quality()) {
            return named
                    ? Map.of("quality", candidate.quality().key(), "model", RunOptions.AUTO)
                    : Map.of("quality", candidate.quality().key());
        }
        return Map.of("model", candidate.modelKey());
    }

    static boolean within(Candidate candidate, int runs, Credits most) {
        return candidate.estimate().times(runs).inCredits().compareTo(most) <= 0;
    }

    private static Object affordable(Candidate chosen, int runs, Credits most) {
        int fewer = runs - 1;
        while (!within(chosen, fewer, most)) {
            fewer--;
        }
        return fewer;
    }
}
