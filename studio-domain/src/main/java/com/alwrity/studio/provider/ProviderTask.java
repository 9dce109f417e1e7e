package com.alwrity.studio.provider;

import java.util.UUID;

/** A piece of work that a provider has taken on, under the provider's own name for it. */
public record ProviderTask(ProviderId provider, String taskId, UUID attemptId) {}
