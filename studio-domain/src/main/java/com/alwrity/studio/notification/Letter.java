package com.alwrity.studio.notification;

import java.util.UUID;

/**
 * A mail as it is sent.
 *
 * @param id the same however often it is tried
 * @param name of whoever gets it; empty where it is not known
 */
public record Letter(UUID id, String address, String name, String subject, String text, String html) {}
