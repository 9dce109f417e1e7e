package com.alwrity.studio.identity;

import java.util.Locale;

/** Why nobody was signed in by way of a provider. */
public enum SignInRefusal {
    /** The person, or the provider for them, said no. */
    CANCELLED,
    /** The provider does not answer, or not as it should. */
    UNREACHABLE,
    /** The provider does not know this studio as it is configured. */
    MISCONFIGURED,
    /** The answer belongs to no sign-in that waits for one. */
    STALE,
    /** The proof is none. */
    UNTRUSTED,
    /** The proof is of another time: a clock is wrong. */
    CLOCK,
    /** The provider does not say that the e-mail address is the person's own. */
    EMAIL_UNPROVEN,
    /** The address is of no domain that may enter. */
    NOT_ALLOWED,
    /** Nobody here has the address, and the provider's people get no account by themselves. */
    UNKNOWN,
    /** The account with this address belongs to another person at the provider. */
    TAKEN,
    /** The account is locked. */
    LOCKED;

    /** As it stands in addresses, texts and the audit log. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
