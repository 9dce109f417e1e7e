package com.alwrity.studio.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What whoever runs the studio has to look into, because the studio cannot settle it by itself: written to the audit
 * log, and to the server's log where those look who watch it.
 */
@ApplicationScoped
public class Incidents {

    private static final Logger LOG = System.getLogger(Incidents.class.getName());

    @Inject
    private Audit audit;

    /**
     * @param kind a stable word such as {@code overrun}
     * @param model whose provider is to be asked about it
     */
    @Transactional
    public void raise(String kind, UUID workspaceId, UUID jobId, String model, Map<String, Object> details) {
        Map<String, Object> all = new TreeMap<>(details);
        all.put("model", model);
        audit.record(workspaceId, null, "incident." + kind, "job", jobId, null, all);
        LOG.log(Level.WARNING, "Incident {0} at job {1}: {2}", kind, jobId, all);
    }

    /** What concerns the whole house, and no job or model. */
    @Transactional
    public void raise(String kind, String subjectKind, String subject, Map<String, Object> details) {
        audit.record(null, null, "incident." + kind, subjectKind, subject, null, details);
        LOG.log(Level.WARNING, "Incident {0} at {1} {2}: {3}", kind, subjectKind, subject, details);
    }
}
