package com.alwrity.studio.provider.http;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.InDoubt;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.ProviderException.Transient;
import com.alwrity.studio.provider.http.Dialect.Meaning;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * A service that is spoken to in JSON. What may not happen twice is sent {@linkplain #once once}, everything else is
 * {@linkplain #ask asked}; whoever calls turns the JSON into a record of the wire, and says with an empty result that
 * it is not what the contract promises.
 */
public final class JsonService {

    /** Characters of a service's own words that are kept. */
    private static final int LONGEST_WORDS = 300;

    private final Http http;
    private final Clock clock;
    private final String base;
    private final Credential credential;
    private final Dialect dialect;

    /** @param base the address that all paths stand below */
    public JsonService(Http http, Clock clock, URI base, Credential credential, Dialect dialect) {
        this.http = http;
        this.clock = clock;
        this.base = base.toString().replaceFirst("/+$", "");
        this.credential = credential;
        this.dialect = dialect;
    }

    /** Whether it can stand in an address as it is, so that it cannot lead anywhere else. */
    public static boolean segment(String id) {
        return id != null && id.matches("[A-Za-z0-9_-]{1,200}");
    }

    /** A service's own words as they may stand in a log: on one line, and not too many of them. */
    public static String inShort(String said) {
        String line = said == null ? "" : said.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() > LONGEST_WORDS ? line.substring(0, LONGEST_WORDS) : line;
    }

    /** The JSON as a record of the wire; empty if it does not fit. */
    public static <T> Optional<T> as(Class<T> type, JsonNode body) {
        try {
            return Optional.ofNullable(Json.mapper().treeToValue(body, type));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** @param path from the base on, with a slash at its head, and a query if there is one */
    public HttpRequest.Builder at(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        credential.showIn(request);
        return request.header("Accept", "application/json");
    }

    public HttpRequest get(String path) {
        return at(path).GET().build();
    }

    public HttpRequest delete(String path) {
        return at(path).DELETE().build();
    }

    /** @param body a JSON node, a map or a record */
    public HttpRequest post(String path, Object body) {
        return at(path).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Json.write(body)))
                .build();
    }

    /**
     * Sends what must not happen twice. Only what the service clearly refuses, or what never reached it, is a refusal;
     * everything else leaves it {@link InDoubt}.
     */
    public <T> T once(HttpRequest request, Function<JsonNode, Optional<T>> reading) throws ProviderException {
        Answer answer;
        try {
            answer = http.send(request);
        } catch (Http.NeverSent e) {
            throw passing(e.getMessage(), e);
        } catch (IOException e) {
            throw new InDoubt(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InDoubt("Interrupted while the answer was awaited", e);
        }
        JsonNode body = json(answer);
        Meaning meaning = dialect.meaning(answer.status(), body);
        if (meaning.good()) {
            return read(body, reading).orElseThrow(() -> new InDoubt("The answer is not what the contract says", null));
        }
        if (meaning.kind().isPresent() || dialect.refuses(meaning.status())) {
            throw refusal(meaning, answer);
        }
        throw new InDoubt(words(meaning), null);
    }

    /** Asks what is safe to ask again. */
    public <T> T ask(HttpRequest request, Function<JsonNode, Optional<T>> reading) throws ProviderException {
        Answer answer = exchange(request, http::send);
        return good(answer, reading);
    }

    /** Asks for what may be long, such as a list of all models. */
    public <T> T ask(HttpRequest request, int mostBytes, Function<JsonNode, Optional<T>> reading)
            throws ProviderException {
        return good(exchange(request, asked -> http.send(asked, mostBytes)), reading);
    }

    /** Asks for something that the service may not know, which it says by 404. */
    public <T> Optional<T> known(HttpRequest request, Function<JsonNode, Optional<T>> reading)
            throws ProviderException {
        Answer answer = exchange(request, http::send);
        if (dialect.meaning(answer.status(), json(answer)).status() == 404) {
            return Optional.empty();
        }
        return Optional.of(good(answer, reading));
    }

    /** Says what is safe to say again, and to which there is no answer but that it was heard. */
    public void tell(HttpRequest request) throws ProviderException {
        Answer answer = exchange(request, http::send);
        Meaning meaning = dialect.meaning(answer.status(), json(answer));
        if (!meaning.good()) {
            throw refusal(meaning, answer);
        }
    }

    private <T> T good(Answer answer, Function<JsonNode, Optional<T>> reading) throws ProviderException {
        JsonNode body = json(answer);
        Meaning meaning = dialect.meaning(answer.status(), body);
        if (!meaning.good()) {
            throw refusal(meaning, answer);
        }
        return read(body, reading).orElseThrow(() -> passing("The answer is not what the contract says", null));
    }

    private static Answer exchange(HttpRequest request, Exchange exchange) throws ProviderException {
        try {
            return exchange.send(request);
        } catch (IOException e) {
            throw passing(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw passing("Interrupted", e);
        }
    }

    private ProviderException refusal(Meaning meaning, Answer answer) {
        if (meaning.kind().isPresent()) {
            return new Permanent(meaning.kind().get(), words(meaning));
        }
        Optional<Duration> wait = Refusal.retryAfter(answer, clock).or(() -> dialect.stayAway(json(answer)));
        return Refusal.of(meaning.status(), words(meaning), wait);
    }

    private String words(Meaning meaning) {
        String kept = inShort(meaning.said());
        return credential.mask("The service answered " + meaning.status() + (kept.isEmpty() ? "" : ": " + kept));
    }

    private static <T> Optional<T> read(JsonNode body, Function<JsonNode, Optional<T>> reading) {
        if (!body.isContainerNode()) {
            return Optional.empty();
        }
        try {
            return reading.apply(body);
        } catch (RuntimeException e) {
            // What the service sent does not fit our types: to us, it has said nothing.
            return Optional.empty();
        }
    }

    private static JsonNode json(Answer answer) {
        try {
            JsonNode body = Json.mapper().readTree(answer.body());
            return body == null ? MissingNode.getInstance() : body;
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private static Transient passing(String message, Exception cause) {
        return new Transient(Transient.Kind.UNAVAILABLE, message, Optional.empty(), cause);
    }

    /** One way to send a request. */
    private interface Exchange {
        Answer send(HttpRequest request) throws IOException, InterruptedException;
    }
}
