package com.alwrity.studio.identity;

/**
 * What is to be different about a workspace; absent fields stay.
 *
 * @param zone an IANA name: where its months end
 */
public record WorkspacePatch(String name, String zone) {}
