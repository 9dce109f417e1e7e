package com.alwrity.studio.identity;

import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.identity.SignInIdentities.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Signs somebody in whom a provider vouches for. The first time, the address that it says is theirs leads to their
 * account; from then on they are known by their lasting name there, whatever becomes of the address.
 */
@ApplicationScoped
@Transactional
public class SingleSignOn {

    private static final String BY = "oidc";
    private static final int LONGEST_EMAIL = 254;

    @Inject
    private SignInIdentities identities;

    @Inject
    private SingleSignOnRules rules;

    @Inject
    private Accounts accounts;

    @Inject
    private PeopleList people;

    @Inject
    private Audit audit;

    /** @param origin the address that it comes from */
    public Outcome signIn(ProvenIdentity who, String origin) {
        identities.queueUp();
        Optional<String> email = who.email()
                .map(address -> address.strip().toLowerCase(Locale.ROOT))
                .filter(SingleSignOn::isAddress);
        Optional<Account> known = identities.of(who);
        if (email.isEmpty()) {
            return refuse(SignInRefusal.EMAIL_UNPROVEN, who, known, origin);
        }
        if (!rules.allows(email.get())) {
            return refuse(SignInRefusal.NOT_ALLOWED, who, known, origin);
        }
        Optional<Account> account = known.or(() -> identities.by(email.get()));
        // Leaving and coming back is no way to credits: an admin may add whoever left.
        if (account.isEmpty() && (!rules.welcomesNewcomers() || identities.left(who))) {
            return refuse(SignInRefusal.UNKNOWN, who, known, origin);
        }
        if (account.isPresent() && account.get().locked()) {
            return refuse(SignInRefusal.LOCKED, who, account, origin);
        }
        // An address that was given to somebody else does not come with the account of who had it before.
        if (known.isEmpty()
                && account.isPresent()
                && identities.taken(account.get().id(), who.issuer())) {
            return refuse(SignInRefusal.TAKEN, who, account, origin);
        }
        UUID id = account.map(Account::id).orElseGet(() -> newcomer(who, email.get(), origin));
        if (known.isEmpty()) {
            identities.link(who, id);
            audit.record(null, id, "sign_in.linked", "user", id, origin, details(who));
        }
        account.ifPresent(before -> adjust(before, who, origin));
        Profile profile = accounts.signedIn(id);
        audit.record(profile.workspaceId(), id, "sign_in", "user", id, origin, details(who));
        return new Outcome.Welcome(profile);
    }

    /** Writes down that what somebody came back with was no proof. */
    public void unproven(SignInRefusal why, String origin) {
        audit.record(null, null, "sign_in.failed", "user", "unknown", origin, Map.of("by", BY, "reason", why.key()));
    }

    private UUID newcomer(ProvenIdentity who, String email, String origin) {
        String name = who.name().replaceAll("\\p{Cntrl}", " ").strip();
        String called = name.isEmpty() ? email.substring(0, email.indexOf('@')) : name;
        Role role = rules.role(who).orElse(Role.CREATOR);
        Profile profile =
                accounts.addProven(email, called.substring(0, Math.min(called.length(), Accounts.MAX_NAME)), role);
        audit.record(
                profile.workspaceId(),
                profile.userId(),
                "user.create",
                "user",
                profile.userId(),
                origin,
                Map.of("by", BY, "role", role.name()));
        return profile.userId();
    }

    private boolean othersAreAdmins(Account account) {
        people.lockAdmins();
        return !identities.lastAdmin(account.id());
    }

    /** Whoever is the last admin stays one: a claim that went missing must not lock everybody out. */
    private void adjust(Account account, ProvenIdentity who, String origin) {
        rules.role(who)
                .filter(role -> role != account.role())
                .filter(role -> account.role() != Role.ADMIN || othersAreAdmins(account))
                .ifPresent(role -> {
                    identities.change(account.id(), role);
                    audit.record(
                            null,
                            account.id(),
                            "user.role",
                            "user",
                            account.id(),
                            origin,
                            Map.of("by", BY, "before", account.role().name(), "after", role.name()));
                });
    }

    private Outcome refuse(SignInRefusal why, ProvenIdentity who, Optional<Account> account, String origin) {
        audit.record(
                null,
                account.map(Account::id).orElse(null),
                "sign_in.failed",
                "user",
                account.map(known -> known.id().toString()).orElse("unknown"),
                origin,
                Map.of("by", BY, "reason", why.key(), "issuer", who.issuer(), "subject", who.subject()));
        return new Outcome.Refused(why);
    }

    private static Map<String, Object> details(ProvenIdentity who) {
        return Map.of("by", BY, "issuer", who.issuer(), "subject", who.subject());
    }

    private static boolean isAddress(String email) {
        return email.length() <= LONGEST_EMAIL && email.matches("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+");
    }

    /** What became of it. */
    public sealed interface Outcome {

        record Welcome(Profile profile) implements Outcome {}

        record Refused(SignInRefusal why) implements Outcome {}
    }
}
