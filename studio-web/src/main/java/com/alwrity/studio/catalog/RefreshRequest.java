package com.alwrity.studio.catalog;

/** Whose list is to be held against the catalogue. */
public record RefreshRequest(String provider) {}
