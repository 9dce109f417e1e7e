package com.alwrity.studio.job;

import com.alwrity.studio.provider.ProviderId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** A provider says that something happened to a task: its job is looked at now instead of when its turn comes. */
@ApplicationScoped
@Transactional
public class WakeByTask {

    @Inject
    private EntityManager entities;

    @Inject
    private JobWakeUp wakeUp;

    /**
     * Waking twice, or waking what has ended or was never there, does nothing.
     *
     * @param taskId the provider's own id, which may be the first part of our name of the task
     */
    public void wake(ProviderId provider, String taskId) {
        List<UUID> jobs = entities.createQuery(
                        "select a.jobId from Attempt a where a.provider = :provider and a.finishedAt is null"
                                + " and (a.taskId = :task or a.taskId like :parts escape '!')",
                        UUID.class)
                .setParameter("provider", provider.key())
                .setParameter("task", taskId)
                .setParameter("parts", taskId.replaceAll("[!_%]", "!$0") + "/%")
                .getResultList();
        jobs.forEach(wakeUp::again);
    }
}
