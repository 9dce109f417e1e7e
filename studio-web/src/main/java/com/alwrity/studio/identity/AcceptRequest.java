package com.alwrity.studio.identity;

/** The token of an invitation. */
public record AcceptRequest(String token) {}
