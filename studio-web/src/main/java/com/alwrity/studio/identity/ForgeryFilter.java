package com.alwrity.studio.identity;

import com.alwrity.studio.api.PublicUrl;
import com.alwrity.studio.json.Json;
import com.alwrity.studio.problem.ProblemJson;
import com.alwrity.studio.problem.StudioException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Keeps other sites from acting with somebody's session, and from signing somebody in. Programs with a token carry no
 * session; Vaadin's own requests pass, as its pages send them.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class ForgeryFilter extends HttpFilter {

    @Inject
    private PublicUrl publicUrl;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SameOrigin.changesState(request.getMethod()) && bySession(request) && !sameOrigin(request)) {
            StudioException refusal = new StudioException(StudioException.Kind.FORBIDDEN, "origin.foreign");
            response.setStatus(refusal.kind().status());
            response.setContentType(ProblemJson.MEDIA_TYPE);
            Json.mapper()
                    .writeValue(
                            response.getOutputStream(),
                            ProblemJson.of(refusal, request.getRequestURI(), request.getLocale()));
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean bySession(HttpServletRequest request) {
        boolean signing = request.getServletPath().startsWith("/sign-");
        return signing
                || !StudioAuthentication.byToken(request)
                        && SessionProfile.of(request.getSession(false)).isPresent();
    }

    private boolean sameOrigin(HttpServletRequest request) {
        return SameOrigin.proven(
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"),
                request.getHeader("Referer"),
                request.getHeader("Host"),
                publicUrl.configured());
    }
}
