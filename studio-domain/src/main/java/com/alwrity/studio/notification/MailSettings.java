package com.alwrity.studio.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether mails are sent: by a server that was set, with links to an address that was set. */
@ApplicationScoped
public class MailSettings {

    private final Optional<String> host;
    private final Optional<URI> publicUrl;

    /** An address that a request names is not good enough: whoever asks chooses it, and others get the mail. */
    @Inject
    public MailSettings(
            @ConfigProperty(name = "studio.mail.host") Optional<String> host,
            @ConfigProperty(name = "studio.public-url") Optional<URI> publicUrl) {
        this.host = host;
        this.publicUrl = publicUrl;
    }

    protected MailSettings() {
        this(Optional.empty(), Optional.empty());
    }

    public boolean on() {
        return host.isPresent() && publicUrl.isPresent();
    }

    /** @param path with a slash before it */
    String link(String path) {
        return publicUrl
                .map(base -> base.toString().replaceAll("/+$", "") + path)
                .orElse(path);
    }
}
