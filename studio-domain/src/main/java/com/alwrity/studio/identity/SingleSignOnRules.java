package com.alwrity.studio.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whom of the provider's people the studio lets in, and as what. */
@ApplicationScoped
class SingleSignOnRules {

    private final boolean create;
    private final Set<String> domains;
    private final Set<String> admins;
    private final Set<String> operators;

    protected SingleSignOnRules() {
        this(false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Inject
    SingleSignOnRules(
            @ConfigProperty(name = "studio.oidc.create", defaultValue = "false") boolean create,
            @ConfigProperty(name = "studio.oidc.allowed-domains") Optional<String> domains,
            @ConfigProperty(name = "studio.oidc.admin-values") Optional<String> admins,
            @ConfigProperty(name = "studio.oidc.operator-values") Optional<String> operators) {
        this.create = create;
        this.domains = parts(domains.map(all -> all.toLowerCase(Locale.ROOT)));
        this.admins = parts(admins);
        this.operators = parts(operators);
    }

    /** Whether somebody without an account gets one. */
    boolean welcomesNewcomers() {
        return create;
    }

    /** @param email in lower case */
    boolean allows(String email) {
        return domains.isEmpty() || domains.contains(email.substring(email.lastIndexOf('@') + 1));
    }

    /** What the provider makes of somebody; empty where roles are given out here. */
    Optional<Role> role(ProvenIdentity who) {
        return who.roles().map(values -> {
            if (values.stream().anyMatch(admins::contains)) {
                return Role.ADMIN;
            }
            return values.stream().anyMatch(operators::contains) ? Role.OPERATOR : Role.CREATOR;
        });
    }

    private static Set<String> parts(Optional<String> list) {
        return list.stream()
                .flatMap(all -> Arrays.stream(all.split(",")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
