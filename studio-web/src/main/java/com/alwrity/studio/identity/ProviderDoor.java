package com.alwrity.studio.identity;

import com.alwrity.studio.api.PublicUrl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** The addresses of ours that a provider of single sign-on has to know: people are sent back to no others. */
@ApplicationScoped
class ProviderDoor {

    static final String START = "/sign-in/start";
    static final String CALLBACK = "/sign-in/callback";
    static final String SIGN_IN = "/sign-in";

    @Inject
    private PublicUrl publicUrl;

    URI callback(HttpServletRequest request) {
        return URI.create(publicUrl.link(request, CALLBACK));
    }

    /** Where one is after signing out there, too. */
    URI home(HttpServletRequest request) {
        return URI.create(publicUrl.link(request, SIGN_IN));
    }

    static String refused(SignInRefusal why) {
        return SIGN_IN + "?error=oidc." + why.key();
    }
}
