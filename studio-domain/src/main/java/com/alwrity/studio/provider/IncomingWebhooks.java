package com.alwrity.studio.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** The providers that tell by themselves when a task has ended. */
@ApplicationScoped
public class IncomingWebhooks {

    private final Instance<IncomingWebhook> webhooks;

    @Inject
    public IncomingWebhooks(@Any Instance<IncomingWebhook> webhooks) {
        this.webhooks = webhooks;
    }

    protected IncomingWebhooks() {
        this(null);
    }

    /**
     * The task that a message is about; empty unless it is provably that provider's, and new.
     *
     * @param provider as the address names it
     * @see IncomingWebhook#taskId
     */
    public Optional<Told> told(String provider, Map<String, String> headers, byte[] body) {
        return webhooks.stream()
                .filter(webhook -> webhook.id().key().equals(provider))
                .findFirst()
                .flatMap(webhook -> webhook.taskId(headers, body).map(task -> new Told(webhook.id(), task)));
    }

    /** Something happened to this task. */
    public record Told(ProviderId provider, String taskId) {}
}
