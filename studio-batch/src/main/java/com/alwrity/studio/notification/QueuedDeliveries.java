package com.alwrity.studio.notification;

import com.alwrity.studio.schedule.Agenda;
import com.alwrity.studio.schedule.Timetable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Puts what is to be sent on the timetable that all nodes share. */
@ApplicationScoped
public class QueuedDeliveries implements DeliveryQueue {

    @Inject
    private Agenda agenda;

    @Override
    public void enqueue(Outgoing outgoing) {
        agenda.soon(Timetable.DELIVERY_TURN, Outgoing.TASK, outgoing.instance());
    }
}
