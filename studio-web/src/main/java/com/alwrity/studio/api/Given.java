package com.alwrity.studio.api;

import java.util.Set;

/**
 * A body that changes something: what it says, and about which fields it says it.
 *
 * @param names of the fields that stood in it, those with null included
 */
public record Given<T extends Record>(T values, Set<String> names) {}
