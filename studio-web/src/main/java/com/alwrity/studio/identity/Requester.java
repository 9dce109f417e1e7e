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

    /**
     * In the workspace that the path names.
     *
     * @throws StudioException NOT_FOUND for one that they are no member of
     */
    void enter(String workspace) {
        try {
            profile = in(access().profile(), UUID.fromString(workspace));
        } catch (IllegalArgumentException e) {
            throw StudioException.notFound("workspace");
        }
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
            return in(own, UUID.fromString(wanted));
        } catch (IllegalArgumentException e) {
            throw StudioException.invalid(new Violation("X-Workspace", "malformed"));
        }
    }

    private Profile in(Profile own, UUID workspace) {
        return profiles.get(own.userId(), workspace).by(own.tokenId()).actedBy(own.actingAdmin());
    }
}
