package com.alwrity.studio.identity;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.annotation.WebListener;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * How the browser keeps a session: in a cookie that no script reads and no other site sends. That it stays on this site
 * (SameSite) the server adds to every cookie, as Payara does not heed it here.
 */
@WebListener
public class SessionCookies implements ServletContextListener {

    private static final int IDLE_MINUTES = 60;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        context.setSessionTimeout(IDLE_MINUTES);
        SessionCookieConfig cookie = context.getSessionCookieConfig();
        cookie.setHttpOnly(true);
        // A connection that is https itself makes it secure in any case.
        ConfigProvider.getConfig()
                .getOptionalValue("studio.public-url", String.class)
                .filter(url -> url.startsWith("https:"))
                .ifPresent(https -> cookie.setSecure(true));
    }
}
