package com.alwrity.studio.catalog;

import java.time.Instant;
import java.util.Optional;

/**
 * What an admin made of a model.
 *
 * @param version of the entry; grows with each revision of the model
 * @param body the entry; empty for "back to the one that is shipped"
 * @param by the admin's name
 */
public record ModelRevision(String key, int version, Optional<String> body, Instant at, String by) {}
