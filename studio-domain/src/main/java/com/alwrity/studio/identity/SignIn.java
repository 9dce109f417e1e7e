package com.alwrity.studio.identity;

import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Signs somebody in by e-mail and password. */
@ApplicationScoped
public class SignIn {

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private LocalAccounts local;

    @Inject
    private Audit audit;

    /**
     * @param origin the address that it comes from
     * @return who signed in, in their default workspace
     * @throws StudioException NOT_SIGNED_IN ({@code sign_in.failed}, whichever part was wrong) or TOO_MANY
     *     ({@code sign_in.throttled} with {@code retryAfterSeconds}); NOT_SIGNED_IN, too, for the right password of
     *     somebody who has to sign in at the provider ({@code sign_in.elsewhere})
     */
    public Profile signIn(String email, String password, String origin) {
        String typed = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        throttle.check(typed, origin);
        Optional<Accounts.Credentials> known = password == null || password.length() > Passwords.MAX_LENGTH
                ? Optional.empty()
                : accounts.credentials(typed);
        boolean right =
                known.isPresent() && passwords.matches(password, known.get().passwordHash());
        if (known.isEmpty()) {
            passwords.pretend("wrong");
        }
        if (!right || known.get().locked()) {
            Duration wait = throttle.failed(typed, origin);
            audit.record(
                    null,
                    known.map(Accounts.Credentials::userId).orElse(null),
                    "sign_in.failed",
                    "user",
                    known.map(found -> found.userId().toString()).orElse("unknown"),
                    origin,
                    wait.isZero() ? Map.of() : Map.of("throttledForSeconds", wait.toSeconds()));
            throw new StudioException(StudioException.Kind.NOT_SIGNED_IN, "sign_in.failed");
        }
        throttle.succeeded(typed);
        if (!local.open(known.get().userId())) {
            UUID id = known.get().userId();
            audit.record(null, id, "sign_in.failed", "user", id, origin, Map.of("reason", "elsewhere"));
            throw new StudioException(StudioException.Kind.NOT_SIGNED_IN, "sign_in.elsewhere");
        }
        Profile profile = accounts.signedIn(known.get().userId());
        audit.record(profile.workspaceId(), profile.userId(), "sign_in", "user", profile.userId(), origin, Map.of());
        return profile;
    }

    /** @param profile whoever was signed in */
    public void signOut(Profile profile) {
        audit.record(profile.caller(), "sign_out", "user", profile.userId(), Map.of());
    }
}
