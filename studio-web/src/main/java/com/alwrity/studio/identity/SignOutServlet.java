package com.alwrity.studio.identity;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** Ends the session, and sends whoever signed in at a provider to sign out there, too. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    @Inject
    private SignIn signIn;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        Optional<URI> there = ProviderSession.of(session).map(ProviderSession::signOut);
        SessionProfile.of(session).ifPresent(signIn::signOut);
        if (session != null) {
            session.invalidate();
        }
        if (there.isPresent()) {
            OnwardPage.send(request, response, there.get());
        } else {
            SeeOther.send(response, ProviderDoor.SIGN_IN);
        }
    }
}
