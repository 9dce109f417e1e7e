package com.alwrity.studio.notification;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** The way to the programs of others. */
public interface WebhookLine {

    /** Why nothing is sent there, as the code of a violation; empty where it may be. */
    Optional<String> refusal(URI url);

    /** Sends it once, and to nowhere else than told. Never throws for what the receiver does. */
    WebhookAnswer post(URI url, Map<String, String> headers, String body);
}
