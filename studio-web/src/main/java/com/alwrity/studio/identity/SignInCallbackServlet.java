package com.alwrity.studio.identity;

import com.alwrity.studio.identity.SignInJourneys.Begun;
import com.alwrity.studio.identity.SignInProvider.Arrival;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Takes whoever comes back from the provider: a new session and on, or to the form with the reason. */
@WebServlet(ProviderDoor.CALLBACK)
public class SignInCallbackServlet extends HttpServlet {

    /** What somebody tries who has no proof; the others happen to everybody now and then. */
    private static final Set<SignInRefusal> ATTEMPTS = EnumSet.of(SignInRefusal.UNTRUSTED, SignInRefusal.CLOCK);

    @Inject
    private SignInProvider provider;

    @Inject
    private SingleSignOn signOn;

    @Inject
    private ProviderDoor door;

    @Inject
    private ClientAddress addresses;

    @Inject
    private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        Optional<Begun> begun =
                SignInJourneys.take(request.getSession(false), request.getParameter("state"), clock.instant());
        if (begun.isEmpty()) {
            SeeOther.send(response, ProviderDoor.refused(SignInRefusal.STALE));
            return;
        }
        Arrival arrival = provider.arrive(begun.get().journey(), request.getQueryString(), door.home(request));
        if (arrival instanceof Arrival.Proven proven) {
            welcome(request, response, proven, begun.get().next());
        } else if (arrival instanceof Arrival.Refused refused) {
            if (ATTEMPTS.contains(refused.why())) {
                signOn.unproven(refused.why(), addresses.of(request));
            }
            SeeOther.send(response, ProviderDoor.refused(refused.why()));
        }
    }

    private void welcome(HttpServletRequest request, HttpServletResponse response, Arrival.Proven proven, String next) {
        SingleSignOn.Outcome outcome = signOn.signIn(proven.who(), addresses.of(request));
        if (outcome instanceof SingleSignOn.Outcome.Welcome welcome) {
            HttpSession session = NewSession.begin(request, welcome.profile());
            ProviderSession.keep(session, proven.signOut());
            SeeOther.send(response, next);
        } else if (outcome instanceof SingleSignOn.Outcome.Refused refused) {
            SeeOther.send(response, ProviderDoor.refused(refused.why()));
        }
    }
}
