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

/** Takes the form of an invitation: an account, a session and the studio, or back to the form with the reason. */
@WebServlet("/sign-in/join")
public class JoinServlet extends HttpServlet {

    @Inject
    private JoinWorkspace join;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String secret = request.getParameter("token");
        try {
            Profile joined = join.acceptAsNew(secret, request.getParameter("name"), request.getParameter("password"));
            NewSession.begin(request, joined);
            SeeOther.send(response, "/");
        } catch (StudioException e) {
            String field = e.violations().isEmpty()
                    ? ""
                    : "?error=" + e.violations().get(0).field();
            SeeOther.send(
                    response,
                    InvitationPage.PATH
                            + URLEncoder.encode(secret == null ? "-" : secret, StandardCharsets.UTF_8)
                            + field);
        }
    }
}
