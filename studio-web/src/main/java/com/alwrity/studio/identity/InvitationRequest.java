package com.alwrity.studio.identity;

/** Who is to be asked into a workspace, and as what. */
public record InvitationRequest(String email, String role) {}
