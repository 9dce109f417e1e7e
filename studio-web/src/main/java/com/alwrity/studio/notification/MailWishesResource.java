package com.alwrity.studio.notification;

import com.alwrity.studio.identity.Needs;
import com.alwrity.studio.identity.Requester;
import com.alwrity.studio.identity.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Which mails one gets. */
@RequestScoped
@Path("/me/mails")
@Produces(MediaType.APPLICATION_JSON)
public class MailWishesResource {

    @Inject
    private Requester requester;

    @Inject
    private MailWishes wishes;

    @GET
    @Needs(Scope.READ)
    public MailWishesJson get() {
        return MailWishesJson.of(wishes.get(requester.caller()), wishes.sent());
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.ADMIN)
    public MailWishesJson change(MailWishesPatch patch) {
        return MailWishesJson.of(wishes.change(requester.caller(), patch.kinds(), patch.language()), wishes.sent());
    }
}
