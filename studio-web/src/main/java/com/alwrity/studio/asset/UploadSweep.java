package com.alwrity.studio.asset;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Removes uploads that nobody finished. */
@ApplicationScoped
public class UploadSweep {

    private static final Logger LOG = Logger.getLogger(UploadSweep.class.getName());

    @Inject
    private Uploads uploads;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private Future<?> hourly;

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object event) {
        hourly = scheduler.scheduleAtFixedRate(this::sweep, 1, 60, TimeUnit.MINUTES);
    }

    private void sweep() {
        try {
            uploads.sweep();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "Expired uploads stay for now", e);
        }
    }

    @PreDestroy
    void end() {
        hourly.cancel(false);
    }
}
