package com.alwrity.studio.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JobStateTest {

    private static final Set<JobState> ENDS =
            EnumSet.of(JobState.SUCCEEDED, JobState.FAILED, JobState.CANCELLED, JobState.REJECTED);

    @ParameterizedTest
    @EnumSource
    void onlyTheEndsAreTerminal(JobState state) {
        assertThat(state.terminal()).isEqualTo(ENDS.contains(state));
    }

    @ParameterizedTest
    @EnumSource
    void everyStateThatIsNoEndCanStillReachOne(JobState state) {
        Set<JobState> reached = EnumSet.of(state);
        for (int round = 0; round < JobState.values().length; round++) {
            for (JobState from : EnumSet.copyOf(reached)) {
                Arrays.stream(JobState.values()).filter(from::mayBecome).forEach(reached::add);
            }
        }
        assertThat(reached).containsAnyElementsOf(ENDS);
    }

    @Test
    void aJobIsNeverSubmittedOutOfDoubt() {
        assertThat(JobState.IN_DOUBT.mayBecome(JobState.SUBMITTING)).isFalse();
    }

    @Test
    void aWishToCancelIsNotYetACancellation() {
        assertThat(JobState.RUNNING.mayBecome(JobState.CANCELLED)).isFalse();
        assertThat(JobState.CANCEL_REQUESTED.mayBecome(JobState.CANCELLED)).isTrue();
        assertThat(JobState.CANCEL_REQUESTED.mayBecome(JobState.INGESTING)).isTrue();
    }
}
