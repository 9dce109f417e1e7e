package com.alwrity.studio.job;

/**
 * Somebody from outside is to be asked.
 *
 * @param reviewer a name for whoever gets the link
 */
public record ReviewLinkRequest(String reviewer) {}
