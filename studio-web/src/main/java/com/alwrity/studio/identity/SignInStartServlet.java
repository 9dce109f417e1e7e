package com.alwrity.studio.identity;

import com.alwrity.studio.identity.SignInProvider.Departure;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;

/** Sends somebody to the provider of single sign-on. A link leads here, as our pages post forms to nobody else. */
@WebServlet(ProviderDoor.START)
public class SignInStartServlet extends HttpServlet {

    @Inject
    private SignInProvider provider;

    @Inject
    private ProviderDoor door;

    @Inject
    private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        if (provider.name().isEmpty()) {
            SeeOther.send(response, ProviderDoor.SIGN_IN);
            return;
        }
        Departure departure = provider.depart(door.callback(request));
        if (departure instanceof Departure.To to) {
            String next = NextPage.safe(request.getParameter("next"));
            SignInJourneys.keep(request.getSession(true), to.journey(), next, clock.instant());
            SeeOther.send(response, to.address().toString());
        } else if (departure instanceof Departure.Refused refused) {
            SeeOther.send(response, ProviderDoor.refused(refused.why()));
        }
    }
}
