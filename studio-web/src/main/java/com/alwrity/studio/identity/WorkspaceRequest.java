package com.alwrity.studio.identity;

/** How a workspace is to be called. */
public record WorkspaceRequest(String name) {}
