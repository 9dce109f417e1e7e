package com.alwrity.studio.job;

import com.alwrity.studio.schedule.Agenda;
import com.alwrity.studio.schedule.Timetable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Wakes jobs through the timetable that all nodes share. */
@ApplicationScoped
public class WakeUps implements JobWakeUp {

    @Inject
    private Agenda agenda;

    @Override
    public void first(UUID jobId) {
        agenda.add(Timetable.WAKE_UP, JobCrew.ADVANCE, jobId);
    }

    @Override
    public void again(UUID jobId) {
        agenda.hurry(JobCrew.ADVANCE, jobId);
    }
}
