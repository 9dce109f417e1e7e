package com.alwrity.studio.identity;

import com.alwrity.studio.provider.http.Answer;
import com.alwrity.studio.provider.http.Http;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.Map;

/** Speaks to the provider, at the issuer's own host and at those that an admin named, within time and size. */
final class OidcHttp implements ResourceRetriever {

    private final OidcSettings settings;
    private final Http http;

    OidcHttp(OidcSettings settings, Http http) {
        this.settings = settings;
        this.http = http;
    }

    /** Whether the provider may have something for us there. */
    boolean reaches(URI address) {
        URI issuer = settings.issuer();
        if (address.getHost() == null || address.getUserInfo() != null) {
            return false;
        }
        boolean own = issuer.getScheme().equalsIgnoreCase(address.getScheme())
                && issuer.getAuthority().equalsIgnoreCase(address.getAuthority());
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return own
                || "https".equalsIgnoreCase(address.getScheme())
                        && (host.equalsIgnoreCase(issuer.getHost())
                                || settings.otherHosts().contains(host));
    }

    HTTPResponse send(HTTPRequest request) throws IOException {
        HttpRequest.Builder sent = HttpRequest.newBuilder(checked(request.getURI()));
        request.getHeaderMap().forEach((name, values) -> values.forEach(value -> sent.header(name, value)));
        BodyPublisher body =
                request.getBody() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(request.getBody());
        Answer answer = exchange(sent.method(request.getMethod().name(), body).build());
        HTTPResponse response = new HTTPResponse(answer.status());
        for (Map.Entry<String, java.util.List<String>> header :
                answer.headers().map().entrySet()) {
            response.setHeader(header.getKey(), header.getValue().toArray(String[]::new));
        }
        response.setBody(answer.body());
        return response;
    }

    @Override
    public Resource retrieveResource(URL address) throws IOException {
        try {
            Answer answer = get(address.toURI());
            return new Resource(
                    answer.body(), answer.headers().firstValue("Content-Type").orElse(null));
        } catch (URISyntaxException e) {
            throw new IOException("No address", e);
        }
    }

    /** @throws IOException if it did not go well */
    Answer get(URI address) throws IOException {
        Answer answer = exchange(HttpRequest.newBuilder(checked(address))
                .header("Accept", "application/json")
                .build());
        if (!answer.good()) {
            throw new IOException("Status " + answer.status() + " at " + address);
        }
        return answer;
    }

    private URI checked(URI address) throws IOException {
        if (!reaches(address)) {
            throw new IOException("Neither the issuer's host nor one of studio.oidc.allowed-hosts: " + address);
        }
        return address;
    }

    private Answer exchange(HttpRequest request) throws IOException {
        try {
            return http.send(request);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    /** Reads what may not be what it should be. */
    interface Reading<T> {
        T read() throws ParseException;
    }

    static <T> T parsed(Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (ParseException e) {
            throw new IOException("Not an answer of OpenID Connect: " + e.getMessage(), e);
        }
    }
}
