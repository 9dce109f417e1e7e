package com.alwrity.studio.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What becomes of flagged results: as the workspace's policy says, or else the installation. */
@ApplicationScoped
public class FlaggedResults {

    private final FlaggedRule usual;
    private final Policies policies;

    /** @param usual {@code block}, {@code blur} or {@code allow} */
    @Inject
    public FlaggedResults(
            @ConfigProperty(name = "studio.safety.flagged", defaultValue = "blur") String usual, Policies policies) {
        String wanted = usual.toLowerCase(Locale.ROOT);
        this.usual = wanted.equals("allow") ? FlaggedRule.MARK : FlaggedRule.of(wanted);
        this.policies = policies;
    }

    protected FlaggedResults() {
        this("blur", null);
    }

    public boolean blocked(UUID workspaceId) {
        return rule(workspaceId) == FlaggedRule.BLOCK;
    }

    public boolean blurred(UUID workspaceId) {
        return rule(workspaceId) == FlaggedRule.BLUR;
    }

    private FlaggedRule rule(UUID workspaceId) {
        return Optional.ofNullable(policies.lately(workspaceId).policy().flagged())
                .orElse(usual);
    }
}
