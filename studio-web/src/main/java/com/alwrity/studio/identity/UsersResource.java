package com.alwrity.studio.identity;

import com.alwrity.studio.api.PageJson;
import com.alwrity.studio.api.QueryReader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Who has an account here; for admins. */
@RequestScoped
@Path("/admin/users")
@Produces(MediaType.APPLICATION_JSON)
public class UsersResource {

    @Inject
    private Requester requester;

    @Inject
    private Accounts accounts;

    @Context
    private UriInfo uri;

    @GET
    @Needs(Scope.ADMIN)
    public PageJson<UserJson> list() {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        int limit = query.limit();
        String cursor = query.text("cursor");
        query.throwIfWrong();
        List<UserView> users = accounts.users(requester.caller(), limit, cursor);
        String next = users.size() < limit ? null : users.get(limit - 1).email();
        return new PageJson<>(users.stream().map(UserJson::of).toList(), next);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.ADMIN)
    public Response create(UserRequest user) {
        requester.caller().require(Role.ADMIN);
        Profile profile =
                accounts.create(requester.caller(), user.email(), user.name(), user.wantedRole(), user.password());
        return Response.status(Response.Status.CREATED)
                .entity(new UserCreated(
                        profile.userId(), profile.email(), profile.name(), UserRequest.key(profile.role())))
                .build();
    }

    /** A new account, with a workspace of its own. */
    public record UserCreated(java.util.UUID id, String email, String name, String role) {}
}
