package com.alwrity.studio.provider;

/** The provider has taken the call. */
public record Submission(ProviderTask task) {}
