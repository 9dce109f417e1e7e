package com.alwrity.studio.governance;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.CurrentCaller;
import com.alwrity.studio.shell.SlowWork;
import com.vaadin.flow.component.UI;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** What the page of the audit log can do. */
@Dependent
class AuditDesk {

    private static final int PAGE = 50;

    private final AuditLog log;
    private final AuditNames names;
    private final VerifyAudit verify;
    private final CurrentCaller current;
    private final SlowWork slow;
    private final Clock clock;

    @Inject
    AuditDesk(AuditLog log, AuditNames names, VerifyAudit verify, CurrentCaller current, SlowWork slow, Clock clock) {
        this.log = log;
        this.names = names;
        this.verify = verify;
        this.current = current;
        this.slow = slow;
        this.clock = clock;
    }

    AuditLog.Page page(AuditFilter filter, String cursor) {
        return log.find(current.caller(), filter, PAGE, cursor);
    }

    List<AuditNames.Named> people(String part, int offset, int limit) {
        return names.people(current.caller(), part, offset, limit);
    }

    List<AuditNames.Named> workspaces(String part, int offset, int limit) {
        return names.workspaces(current.caller(), part, offset, limit);
    }

    /** Beside the page: a long log takes its time. */
    void verify(ChainProof.Head noted, UI ui, Consumer<ChainProof> done, Runnable failed) {
        Caller caller = current.caller();
        slow.run(ui, () -> verify.verify(caller, noted), done, failed);
    }

    Clock clock() {
        return clock;
    }
}
