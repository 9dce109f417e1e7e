package com.alwrity.studio.catalog;

import java.time.Instant;

/**
 * A platform as an admin sees it.
 *
 * @param version to be named when it is changed
 * @param shipped whether one of this id came with the studio
 * @param hidden whether it is offered to nobody
 * @param at when an admin made it so; null where nobody touched it
 * @param by the admin's name
 * @param reason why, in their words
 */
public record PlatformOverview(
        PlatformSpec platform, int version, boolean shipped, boolean hidden, Instant at, String by, String reason) {}
