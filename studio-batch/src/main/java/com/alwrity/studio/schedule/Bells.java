package com.alwrity.studio.schedule;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.EnumMap;
import java.util.Map;

/** Tells this node's schedulers that something is due, so that nobody waits for their next round. */
@ApplicationScoped
public class Bells {

    private static final Runnable SILENT = () -> {};

    private final Map<Timetable, Runnable> bells = new EnumMap<>(Timetable.class);

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    synchronized void hang(Timetable timetable, Runnable bell) {
        bells.put(timetable, bell);
    }

    /** Rings when the transaction has committed, or at once where there is none. Other nodes see it in their round. */
    void ringAfterCommit(Timetable timetable) {
        if (transactions == null || transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            ring(timetable);
            return;
        }
        Object rung = "bell of " + timetable;
        if (transactions.getResource(rung) == null) {
            transactions.putResource(rung, true);
            transactions.registerInterposedSynchronization(new AfterCommit(() -> ring(timetable)));
        }
    }

    private void ring(Timetable timetable) {
        Runnable bell;
        synchronized (this) {
            bell = bells.getOrDefault(timetable, SILENT);
        }
        bell.run();
    }

    private record AfterCommit(Runnable deed) implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                deed.run();
            }
        }
    }
}
