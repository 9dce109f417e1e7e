package com.alwrity.studio.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * An invitation that nobody has followed yet.
 *
 * @param token what {@code POST /invitations/accept} takes, only in the answer that makes it
 * @param url the page that it opens, only in the answer that makes it
 */
public record InvitationJson(
        UUID id, String email, MemberRole role, Instant createdAt, Instant expiresAt, String token, String url) {

    static InvitationJson of(InvitationView view) {
        return new InvitationJson(view.id(), view.email(), view.role(), view.createdAt(), view.expiresAt(), null, null);
    }

    static InvitationJson of(Invitations.Issued issued, String url) {
        InvitationView view = issued.view();
        return new InvitationJson(
                view.id(), view.email(), view.role(), view.createdAt(), view.expiresAt(), issued.secret(), url);
    }
}
