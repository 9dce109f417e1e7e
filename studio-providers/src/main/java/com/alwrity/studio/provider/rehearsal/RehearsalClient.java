package com.alwrity.studio.provider.rehearsal;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.InDoubt;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.ProviderException.Transient;
import com.alwrity.studio.provider.http.Answer;
import com.alwrity.studio.provider.http.Http;
import com.alwrity.studio.provider.http.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Speaks the rehearsal contract, which is described in the package's documentation. Sending an order is never repeated
 * here; everything else may be.
 */
final class RehearsalClient {

    private final URI tasks;
    private final Optional<String> apiKey;
    private final Http http;
    private final Clock clock;

    RehearsalClient(URI base, Optional<String> apiKey, Http http, Clock clock) {
        this.tasks = URI.create(base.toString().replaceFirst("/+$", "") + "/v1/tasks");
        this.apiKey = apiKey;
        this.http = http;
        this.clock = clock;
    }

    /** Hands an order over. By contract, 429 and 503 say that it was not taken; other server errors say nothing. */
    RehearsalTask order(RehearsalOrder order) throws ProviderException {
        HttpRequest request = request(tasks)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Json.write(order)))
                .build();
        Answer answer;
        try {
            answer = http.send(request);
        } catch (Http.NeverSent e) {
            throw new Transient(Transient.Kind.UNAVAILABLE, e.getMessage(), Optional.empty(), e);
        } catch (IOException e) {
            throw new InDoubt(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InDoubt("Interrupted while the answer was awaited", e);
        }
        if (answer.good()) {
            return read(answer, RehearsalTask.class)
                    .filter(RehearsalTask::named)
                    .orElseThrow(() -> new InDoubt("The answer names no task", null));
        }
        if (answer.status() < 400 || answer.status() >= 500 && answer.status() != 503) {
            throw new InDoubt("The service answered " + answer.status(), null);
        }
        throw Refusal.of(answer, clock);
    }

    /** The task; empty if the service does not know it. */
    Optional<RehearsalTask> task(String id) throws ProviderException {
        return known(request(address(id)).GET().build());
    }

    /** Asks for the task to be stopped; what it has become; empty if the service does not know it. */
    Optional<RehearsalTask> stop(String id) throws ProviderException {
        return known(request(address(id)).DELETE().build());
    }

    /** The task of an attempt. By contract, "none" is a promise: the service refuses that attempt from then on. */
    Optional<RehearsalTask> ofAttempt(UUID attempt) throws ProviderException {
        Answer answer =
                ask(request(URI.create(tasks + "?attempt=" + attempt)).GET().build());
        if (!answer.good()) {
            throw Refusal.of(answer, clock);
        }
        RehearsalTask.Tasks found = readable(answer, RehearsalTask.Tasks.class);
        if (found.tasks() == null) {
            throw unreadable();
        }
        return found.tasks().stream().filter(RehearsalTask::named).findFirst();
    }

    /** Opens a task's result from this byte on. */
    InputStream result(String id, long offset) throws ProviderException, IOException {
        HttpRequest.Builder request =
                request(URI.create(address(id) + "/result")).GET();
        if (offset > 0) {
            request.header("Range", "bytes=" + offset + "-");
        }
        Http.Opened opened;
        try {
            opened = http.open(request.build());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Transient(Transient.Kind.UNAVAILABLE, "Interrupted", Optional.empty(), e);
        }
        return Ranges.from(opened, offset, clock);
    }

    private Optional<RehearsalTask> known(HttpRequest request) throws ProviderException {
        Answer answer = ask(request);
        if (answer.status() == 404) {
            return Optional.empty();
        }
        if (!answer.good()) {
            throw Refusal.of(answer, clock);
        }
        return Optional.of(readable(answer, RehearsalTask.class));
    }

    /** For what is safe to repeat. */
    private Answer ask(HttpRequest request) throws ProviderException {
        try {
            return http.send(request);
        } catch (IOException e) {
            throw new Transient(Transient.Kind.UNAVAILABLE, e.getMessage(), Optional.empty(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Transient(Transient.Kind.UNAVAILABLE, "Interrupted", Optional.empty(), e);
        }
    }

    private HttpRequest.Builder request(URI address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", "application/json");
        apiKey.ifPresent(key -> request.header("Authorization", "Bearer " + key));
        return request;
    }

    private URI address(String id) throws ProviderException {
        if (!id.matches("[A-Za-z0-9_-]{1,100}")) {
            throw new Permanent(Permanent.Kind.FAILED, "Not a task's name");
        }
        return URI.create(tasks + "/" + id);
    }

    private static <T> T readable(Answer answer, Class<T> type) throws Transient {
        return read(answer, type).orElseThrow(RehearsalClient::unreadable);
    }

    private static <T> Optional<T> read(Answer answer, Class<T> type) {
        try {
            return Optional.ofNullable(Json.read(answer.body(), type));
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static Transient unreadable() {
        return new Transient(
                Transient.Kind.UNAVAILABLE, "The answer is not what the contract says", Optional.empty(), null);
    }
}
