package com.alwrity.studio.render;

import com.alwrity.studio.schedule.Agenda;
import com.alwrity.studio.schedule.Timetable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Lets renders take turns on the timetable that all nodes share. */
@ApplicationScoped
public class QueuedTurns implements RenderTurns {

    @Inject
    private Agenda agenda;

    @Override
    public void enqueue(UUID attemptId, int priority) {
        agenda.add(Timetable.RENDER_TURN, RenderCrew.RENDER, attemptId, priority);
    }
}
