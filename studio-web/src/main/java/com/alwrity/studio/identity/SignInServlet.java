package com.alwrity.studio.identity;

import com.alwrity.studio.problem.StudioException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Takes the sign-in form: a new session and on to where one was going, or back to the form with the reason. */
@WebServlet("/sign-in/check")
public class SignInServlet extends HttpServlet {

    @Inject
    private SignIn signIn;

    @Inject
    private ClientAddress addresses;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String next = NextPage.safe(request.getParameter("next"));
        try {
            Profile profile = signIn.signIn(
                    request.getParameter("email"), request.getParameter("password"), addresses.of(request));
            NewSession.begin(request, profile);
            SeeOther.send(response, next);
        } catch (StudioException e) {
            SeeOther.send(response, "/sign-in?error=" + reason(e) + "&next=" + encoded(next));
        }
    }

    private static String reason(StudioException refusal) {
        if (refusal.kind() == StudioException.Kind.TOO_MANY) {
            return "throttled&wait=" + refusal.params().get("retryAfterSeconds");
        }
        return refusal.code().equals("sign_in.elsewhere") ? "elsewhere" : "failed";
    }

    private static String encoded(String next) {
        return URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
