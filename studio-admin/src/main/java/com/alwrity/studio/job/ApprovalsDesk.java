package com.alwrity.studio.job;

import static com.alwrity.studio.text.Words.count;

import com.alwrity.studio.identity.CurrentCaller;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Wording;
import com.vaadin.flow.component.notification.Notification;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;

/** What the page of all approvals can do. */
record ApprovalsDesk(Approvals approvals, DecideAsAdmin decide, CurrentCaller current, Wording wording, Clock clock) {

    private static final int PAGE = 50;

    Approvals.Page page(String words, OperationKind operation, String cursor) {
        return approvals.waiting(current.caller(), words, operation, PAGE, cursor);
    }

    /**
     * Each by itself: one that cannot be decided leaves the others.
     *
     * @return what is wrong with the reason; null where it was taken
     */
    String decide(Collection<UUID> jobs, boolean yes, String reason) {
        int done = 0;
        String problem = null;
        for (UUID job : jobs) {
            try {
                if (yes) {
                    decide.accept(current.caller(), job, reason);
                } else {
                    decide.reject(current.caller(), job, reason);
                }
                done++;
            } catch (StudioException e) {
                if (!e.violations().isEmpty()) {
                    return wording.of(e.violations().get(0));
                }
                problem = wording.of(e.code(), e.params());
            }
        }
        String told = count(yes ? "admin.approvals.accepted" : "admin.approvals.rejected", done);
        Notification.show(problem == null ? told : told + " " + problem, 6_000, Notification.Position.TOP_CENTER);
        return null;
    }
}
