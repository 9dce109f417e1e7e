package com.alwrity.studio.identity;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/** Whoever asks at the REST interface, in the workspace that they chose. */
@RequestScoped
public class Requester {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Profiles profiles;

    @Inject
    private ClientAddress addresses;

    private Profile profile;

    /** @throws StudioException NOT_SIGNED_IN */
    public Profile profile() {
        if (profile == null) {
            profile = chosen(access().profile());
        }
        return profile;
    }

    public Caller caller() {
        return profile().caller();
    }

    /** @throws StudioException NOT_SIGNED_IN */
    public Access access() {
        return known().orElseThrow(() -> new StudioException(
                StudioException.Kind.NOT_SIGNED_IN,
                request.getHeader("Authorization") == null ? "sign_in.required" : "token.invalid"));
    }

    /** Empty where nobody is signed in. */
    public Optional<Access> known() {
        return Access.of(request);
    }

    /** The address that the request comes from. */
    public String origin() {
        return addresses.of(request);
    }

    private Profile chosen(Profile own) {
        String wanted = request.getHeader("X-Workspace");
        if (wanted == null || wanted.equals(own.workspaceId().toString())) {
            return own;
        }
        try {
            return profiles.get(own.userId(), UUID.fromString(wanted))
                    .by(own.tokenId())
                    .actedBy(own.actingAdmin());
        } catch (IllegalArgumentException e) {
            throw StudioException.invalid(new Violation("X-Workspace", "malformed"));
        }
    }
}
