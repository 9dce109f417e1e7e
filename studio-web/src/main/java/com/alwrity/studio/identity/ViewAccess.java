package com.alwrity.studio.identity;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.Principal;
import java.util.Arrays;
import java.util.function.Predicate;

/** Lets nobody see a view without signing in, and sends them to where they wanted to go after. */
@ApplicationScoped
public class ViewAccess {

    void onStart(@Observes ServiceInitEvent start) {
        NavigationAccessControl control = new ByProfile();
        control.setLoginView(SignInView.class);
        start.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(control));
    }

    /** Asks the session's profile, which a request by websocket knows, too. */
    private static final class ByProfile extends NavigationAccessControl {

        @Override
        protected Principal getPrincipal(VaadinRequest request) {
            return SignedIn.find().<Principal>map(profile -> profile::email).orElse(null);
        }

        @Override
        protected Predicate<String> getRolesChecker(VaadinRequest request) {
            return wanted -> SignedIn.find()
                    .filter(profile -> Arrays.stream(Role.values())
                            .anyMatch(role ->
                                    role.name().equals(wanted) && profile.role().includes(role)))
                    .isPresent();
        }
    }
}
