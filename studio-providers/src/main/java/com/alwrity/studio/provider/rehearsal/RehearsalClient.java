package com.alwrity.studio.provider.rehearsal;

import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.http.Credential;
import com.alwrity.studio.provider.http.Dialect;
import com.alwrity.studio.provider.http.Http;
import com.alwrity.studio.provider.http.JsonService;
import com.alwrity.studio.provider.http.Reach;
import com.alwrity.studio.provider.http.Results;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Speaks the rehearsal contract, which is described in the package's documentation. Sending an order is never repeated
 * here; everything else may be.
 */
final class RehearsalClient {

    private static final String TASKS = "/v1/tasks";

    /** By contract, 503 says that an order was not taken, as 429 does; other server errors say nothing. */
    private static final Dialect CONTRACT = new Dialect() {
        @Override
        public boolean refuses(int status) {
            return status == 503 || Dialect.super.refuses(status);
        }
    };

    private final JsonService service;
    private final Results results;

    RehearsalClient(URI base, Optional<String> apiKey, Http http, Clock clock) {
        Credential credential = Credential.bearer(apiKey);
        this.service = new JsonService(http, clock, base, credential, CONTRACT);
        this.results = new Results(http, clock, new Reach(base, Set.of()), credential);
    }

    /** Hands an order over. */
    RehearsalTask order(RehearsalOrder order) throws ProviderException {
        return service.once(service.post(TASKS, order), RehearsalClient::task);
    }

    /** The task; empty if the service does not know it. */
    Optional<RehearsalTask> task(String id) throws ProviderException {
        return service.known(service.get(path(id)), RehearsalClient::task);
    }

    /** Asks for the task to be stopped; what it has become; empty if the service does not know it. */
    Optional<RehearsalTask> stop(String id) throws ProviderException {
        return service.known(service.delete(path(id)), RehearsalClient::task);
    }

    /** The task of an attempt. By contract, "none" is a promise: the service refuses that attempt from then on. */
    Optional<RehearsalTask> ofAttempt(UUID attempt) throws ProviderException {
        RehearsalTask.Tasks found = service.ask(
                service.get(TASKS + "?attempt=" + attempt),
                body -> JsonService.as(RehearsalTask.Tasks.class, body).filter(answer -> answer.tasks() != null));
        return found.tasks().stream().filter(RehearsalTask::named).findFirst();
    }

    /** Opens a task's result from this byte on. */
    InputStream result(String id, long offset) throws ProviderException, IOException {
        return results.open(service.get(path(id) + "/result").uri(), offset);
    }

    private static Optional<RehearsalTask> task(JsonNode body) {
        return JsonService.as(RehearsalTask.class, body).filter(RehearsalTask::named);
    }

    private static String path(String id) throws ProviderException {
        if (!JsonService.segment(id)) {
            throw new Permanent(Permanent.Kind.FAILED, "Not a task's name");
        }
        return TASKS + "/" + id;
    }
}
