package com.alwrity.studio.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the mail server is spoken to. */
@Dependent
class SmtpSettings {

    private static final String MILLIS = "15000";

    private final Optional<String> host;
    private final Optional<Integer> port;
    private final Optional<String> user;
    private final Optional<String> password;
    private final Optional<String> from;
    private final Tls tls;
    private final Optional<URI> publicUrl;

    @Inject
    SmtpSettings(
            @ConfigProperty(name = "studio.mail.host") Optional<String> host,
            @ConfigProperty(name = "studio.mail.port") Optional<Integer> port,
            @ConfigProperty(name = "studio.mail.user") Optional<String> user,
            @ConfigProperty(name = "studio.mail.password") Optional<String> password,
            @ConfigProperty(name = "studio.mail.from") Optional<String> from,
            @ConfigProperty(name = "studio.mail.tls", defaultValue = "starttls") String tls,
            @ConfigProperty(name = "studio.public-url") Optional<URI> publicUrl) {
        this.host = host;
        this.port = port;
        this.user = user;
        this.password = password;
        this.from = from;
        this.tls = Tls.valueOf(tls.toUpperCase(Locale.ROOT));
        this.publicUrl = publicUrl;
    }

    /** For a session; a server that will not encrypt is not spoken to where encryption is wanted. */
    Properties properties() {
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", host.orElse(""));
        properties.put("mail.smtp.port", Integer.toString(port.orElse(tls.port)));
        properties.put("mail.smtp.auth", Boolean.toString(user.isPresent()));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(tls == Tls.STARTTLS));
        properties.put("mail.smtp.starttls.required", Boolean.toString(tls == Tls.STARTTLS));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(tls == Tls.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", MILLIS);
        properties.put("mail.smtp.timeout", MILLIS);
        properties.put("mail.smtp.writetimeout", MILLIS);
        return properties;
    }

    Optional<String> user() {
        return user;
    }

    Optional<String> password() {
        return password;
    }

    String from() {
        return from.orElseGet(() -> "studio@" + publicUrl.map(URI::getHost).orElse("localhost"));
    }

    /** How the line is encrypted, and at which port that is usual. */
    private enum Tls {
        STARTTLS(587),
        TLS(465),
        NONE(25);

        private final int port;

        Tls(int port) {
            this.port = port;
        }
    }
}
