package com.alwrity.studio.job;

/**
 * A no.
 *
 * @param reason for whoever asked
 */
public record RejectRequest(String reason) {}
