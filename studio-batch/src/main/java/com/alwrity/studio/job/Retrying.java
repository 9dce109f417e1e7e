package com.alwrity.studio.job;

import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.schedule.Next;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** What may be asked again was not answered: it is asked again, ever more rarely, until no answer can be hoped for. */
@Dependent
class Retrying {

    private final JobSteps steps;
    private final Patience patience;
    private final Clock clock;

    @Inject
    Retrying(JobSteps steps, Patience patience, Clock clock) {
        this.steps = steps;
        this.patience = patience;
        this.clock = clock;
    }

    /**
     * @param failure null where nobody could be asked
     * @param end when the job is given up
     * @param code what is said then
     */
    Next later(JobWork job, Exception failure, Instant end, String code) {
        int troubles = steps.troubled(job);
        Instant now = clock.instant();
        if (failure instanceof ProviderException.Permanent lasting
                && !curable(lasting)
                && troubles >= patience.mostTroubles()) {
            return giveUp(job, lasting.code());
        }
        if (!now.isBefore(end)) {
            return giveUp(job, code);
        }
        return Next.at(now.plus(
                failure instanceof ProviderException refusal
                        ? patience.wait(refusal, troubles)
                        : patience.backoff().after(troubles)));
    }

    /** An admin can enter another key or fill up the account, and the result is still there then. */
    private static boolean curable(ProviderException.Permanent refusal) {
        return refusal.kind() == ProviderException.Permanent.Kind.NOT_AUTHORIZED
                || refusal.kind() == ProviderException.Permanent.Kind.OUT_OF_FUNDS;
    }

    private Next giveUp(JobWork job, String code) {
        steps.abandoned(job, code);
        return Next.never();
    }
}
