package com.alwrity.studio.identity;

import com.alwrity.studio.ledger.Balance;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Who one is at the REST interface, where one is at work, and what one may do there. */
public record MeJson(
        UUID id,
        String email,
        String name,
        String role,
        WorkspaceJson workspace,
        Set<Scope> scopes,
        CreditsJson credits) {

    static MeJson of(Profile profile, Set<Scope> scopes, WorkspaceView workspace, Balance balance) {
        return new MeJson(
                profile.userId(),
                profile.email(),
                profile.name(),
                UserRequest.key(profile.role()),
                WorkspaceJson.of(workspace),
                new TreeSet<>(scopes),
                new CreditsJson(
                        balance.available().value(),
                        balance.held().value(),
                        balance.spent().value()));
    }

    /** A workspace that one is a member of. */
    public record WorkspaceJson(UUID id, String name, MemberRole role, String zone, boolean isDefault) {

        static WorkspaceJson of(WorkspaceView view) {
            return new WorkspaceJson(view.id(), view.name(), view.role(), view.zone(), view.isDefault());
        }

        static List<WorkspaceJson> of(List<WorkspaceView> views) {
            return views.stream().map(WorkspaceJson::of).toList();
        }
    }

    /** What the workspace has, has set aside for running jobs, and has spent. */
    public record CreditsJson(BigDecimal available, BigDecimal held, BigDecimal spent) {}
}
