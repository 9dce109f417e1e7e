package com.alwrity.studio.provider;

import java.util.Map;
import java.util.Optional;

/**
 * A provider that tells by itself when a task has ended. It is only ever a reason to ask: what a message says of the
 * task is not believed, so one that is late, doubled or out of order does no harm.
 */
public interface IncomingWebhook {

    ProviderId id();

    /**
     * The provider's own id of the task that a message is about; empty unless the message is provably the provider's,
     * and new.
     *
     * @param headers the first value of each, by name in lower case
     * @param body as it came
     */
    Optional<String> taskId(Map<String, String> headers, byte[] body);
}
