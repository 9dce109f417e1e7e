package com.alwrity.studio.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the first admin when an installation starts that has nobody yet. */
@Singleton
@Startup
@DependsOn("Migration")
public class FirstAdmin {

    @Inject
    private Accounts accounts;

    @Inject
    private Tokens tokens;

    @Inject
    private Passwords passwords;

    @Inject
    @ConfigProperty(name = "studio.admin.email", defaultValue = "admin@studio.local")
    private String email;

    @Inject
    @ConfigProperty(name = "studio.admin.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "studio.admin.token")
    private Optional<String> token;

    /** A generated password goes to whoever started the studio, by this property, and is kept nowhere else. */
    @PostConstruct
    void make() {
        if (!accounts.none()) {
            return;
        }
        String chosen = password.orElseGet(passwords::generate);
        Profile admin = accounts.addFirst(email, chosen);
        token.ifPresent(ready -> tokens.keep(admin.caller(), "First token", EnumSet.allOf(Scope.class), null, ready));
        if (password.isEmpty()) {
            System.setProperty("studio.first-admin.password", chosen);
        }
    }
}
