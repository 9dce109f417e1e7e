package com.alwrity.studio.identity;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Which scripts run in our pages: our own files, and those that the page carries when it is made, known by a number
 * that nobody can guess. Vaadin's client runs what the server sends by way of {@code Function}, hence unsafe-eval; its
 * components style themselves inline.
 */
@ApplicationScoped
public class PagePolicy {

    private static final String NONCE = PagePolicy.class.getName() + ".nonce";
    private static final int NONCE_BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    static String forNew(HttpServletRequest request) {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        request.setAttribute(NONCE, nonce);
        return "default-src 'self'; script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval';"
                + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:;"
                + " font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self';"
                + " form-action 'self'; frame-ancestors 'none'";
    }

    void atStart(@Observes ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(PagePolicy::sign);
    }

    private static void sign(IndexHtmlResponse page) {
        Object nonce = page.getVaadinRequest().getAttribute(NONCE);
        if (nonce != null) {
            page.getDocument().select("script").attr("nonce", nonce.toString());
        }
    }
}
