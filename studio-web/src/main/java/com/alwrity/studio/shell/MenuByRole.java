package com.alwrity.studio.shell;

import com.alwrity.studio.identity.Role;
import com.alwrity.studio.identity.SignedIn;
import com.vaadin.flow.server.auth.DefaultMenuAccessControl;
import com.vaadin.flow.server.menu.AvailableViewInfo;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;

/** Offers in the menu only what the person at the page may open. */
@ApplicationScoped
public class MenuByRole extends DefaultMenuAccessControl {

    @Override
    public boolean canAccessView(AvailableViewInfo view) {
        String[] roles = view.rolesAllowed();
        return roles == null
                || roles.length == 0
                || SignedIn.find()
                        .filter(profile -> Arrays.stream(roles)
                                .anyMatch(role -> profile.role().includes(Role.valueOf(role))))
                        .isPresent();
    }
}
