package com.alwrity.studio.job;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.identity.SignedIn;
import com.alwrity.studio.notification.LiveEvents;
import com.alwrity.studio.notification.StudioEvent;
import com.alwrity.studio.problem.Notices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.IntConsumer;

/** Says to whoever may decide, on whatever page they are, that somebody asks for an approval, and how many wait. */
@Dependent
public class ApprovalAlerts {

    private final Approvals approvals;
    private final LiveEvents events;

    @Inject
    public ApprovalAlerts(Approvals approvals, LiveEvents events) {
        this.approvals = approvals;
        this.events = events;
    }

    /** @param waiting hears how many wait for them, now and whenever that may have changed */
    public void watch(Component page, IntConsumer waiting) {
        waiting.accept(approvals.waitingFor(SignedIn.caller()));
        events.whileAttached(page, event -> {
            if (event.kind().equals("job.state")) {
                waiting.accept(approvals.waitingFor(SignedIn.caller()));
            }
            boolean asked =
                    JobState.AWAITING_APPROVAL.name().equals(event.details().get("state"));
            if (event.kind().equals("job.state") && asked) {
                tell(event);
            }
        });
    }

    private void tell(StudioEvent event) {
        ApprovalView approval = approvals.get(SignedIn.caller(), event.jobId());
        if (approval.mine()) {
            Notices.tell(
                    t("approvals.asked", approval.asker(), approval.job().title()),
                    t("approvals.look"),
                    () -> UI.getCurrent().navigate(ApprovalsView.class));
        }
    }
}
