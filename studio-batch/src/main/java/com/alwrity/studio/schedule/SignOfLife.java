package com.alwrity.studio.schedule;

import com.alwrity.studio.metrics.Nodes;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Says twice a minute that this node is there, whether it has work or not. */
@Singleton
@Startup
@DependsOn("Migration")
public class SignOfLife {

    private static final Logger LOG = System.getLogger(SignOfLife.class.getName());

    @Inject
    private Nodes nodes;

    @Inject
    private Node node;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    void give() {
        try {
            nodes.alive(node.name());
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "A sign of life is lost", e);
        }
    }
}
