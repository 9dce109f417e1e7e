package com.alwrity.studio.identity;

import java.util.Optional;
import java.util.Set;

/**
 * Who somebody is according to a provider, which has proven it.
 *
 * @param issuer the provider
 * @param subject the person's name there, which never changes and is never given to anybody else
 * @param email the address that the provider says is theirs; empty where it does not say so
 * @param name what they are called; may be empty
 * @param roles what the provider says they are; empty where it is not asked
 */
public record ProvenIdentity(
        String issuer, String subject, Optional<String> email, String name, Optional<Set<String>> roles) {}
