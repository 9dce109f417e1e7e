package com.alwrity.studio.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often a node looks for work, and how soon its silence counts as its death. */
@Dependent
class Pace {

    /** The fewest that db-scheduler allows. */
    private static final int MISSED_BEATS = 4;

    private static final Duration LONGEST_STOP = Duration.ofSeconds(9);

    private final Duration round;
    private final Duration heartbeat;

    /**
     * @param round how often each timetable is read; what starts on this node is seen at once
     * @param heartbeat of work in progress; another node takes it over after four to six that are missing
     */
    @Inject
    Pace(
            @ConfigProperty(name = "studio.jobs.round", defaultValue = "PT0.5S") Duration round,
            @ConfigProperty(name = "studio.jobs.heartbeat", defaultValue = "PT6S") Duration heartbeat) {
        this.round = round;
        this.heartbeat = heartbeat;
    }

    Duration round() {
        return round;
    }

    Duration heartbeat() {
        return heartbeat;
    }

    int missedBeats() {
        return MISSED_BEATS;
    }

    /** Within what a container runtime waits before it kills. */
    Duration longestStop() {
        return LONGEST_STOP;
    }
}
