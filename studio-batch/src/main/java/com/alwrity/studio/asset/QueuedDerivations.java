package com.alwrity.studio.asset;

import com.alwrity.studio.schedule.Agenda;
import com.alwrity.studio.schedule.Timetable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Puts new assets on the timetable that all nodes share. */
@ApplicationScoped
public class QueuedDerivations implements DerivationQueue {

    @Inject
    private Agenda agenda;

    @Override
    public void enqueue(UUID assetId) {
        agenda.add(Timetable.DERIVATION_TURN, DerivationCrew.DERIVE, assetId);
    }
}
