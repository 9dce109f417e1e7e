package com.alwrity.studio.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Under which address this studio is known to browsers. */
@ApplicationScoped
public class PublicUrl {

    @Inject
    @ConfigProperty(name = "studio.public-url")
    private Optional<URI> url;

    /** Empty where it was not set. */
    public Optional<URI> configured() {
        return url;
    }

    /** Whether the browser speaks https, be it to a proxy. */
    public boolean https(HttpServletRequest request) {
        return request.isSecure()
                || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"))
                || url.filter(known -> "https".equalsIgnoreCase(known.getScheme()))
                        .isPresent();
    }

    /** A link that works elsewhere, too. */
    public String link(HttpServletRequest request, String path) {
        return url.map(known -> known.toString().replaceAll("/+$", ""))
                        .orElseGet(() -> (https(request) ? "https://" : "http://") + request.getHeader("Host"))
                + path;
    }
}
