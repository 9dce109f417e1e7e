package com.alwrity.studio.identity;

import com.alwrity.studio.api.PageJson;
import com.alwrity.studio.api.QueryReader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** Who has an account here; for admins. */
@RequestScoped
@Path("/admin/users")
@Produces(MediaType.APPLICATION_JSON)
public class UsersResource {

    @Inject
    private Requester requester;

    @Inject
    private Accounts accounts;

    @Inject
    private People people;

    @Inject
    private PeopleExport export;

    @Context
    private UriInfo uri;

    @GET
    @Needs(Scope.ADMIN)
    public PageJson<UserJson> list() {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        int limit = query.limit();
        String cursor = query.text("cursor");
        PeopleFilter filter = filter(query);
        query.throwIfWrong();
        PeopleList.Page page = people.list(requester.caller(), filter, limit, cursor);
        return new PageJson<>(page.items().stream().map(UserJson::of).toList(), page.nextCursor());
    }

    /** A row for each that the filter holds. */
    @GET
    @Path("/export")
    @Produces("text/csv")
    @Needs(Scope.ADMIN)
    public Response export() {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        PeopleFilter filter = filter(query);
        query.throwIfWrong();
        Caller caller = requester.caller();
        export.note(caller, "users");
        StreamingOutput body = out -> export.users(caller, filter, out);
        return Response.ok(body, "text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"users.csv\"")
                .build();
    }

    @GET
    @Path("/{id}")
    @Needs(Scope.ADMIN)
    public UserJson get(@PathParam("id") UUID id) {
        return UserJson.of(people.get(requester.caller(), id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.ADMIN)
    public Response create(UserRequest user) {
        Profile profile =
                accounts.create(requester.caller(), user.email(), user.name(), user.wantedRole(), user.password());
        return Response.status(Response.Status.CREATED)
                .entity(new UserCreated(
                        profile.userId(), profile.email(), profile.name(), UserRequest.key(profile.role())))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.ADMIN)
    public UserJson change(@PathParam("id") UUID id, UserPatch change) {
        return UserJson.of(
                people.change(requester.caller(), id, change.version(), change.wantedRole(), change.locked()));
    }

    @POST
    @Path("/{id}/password")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.ADMIN)
    public Response resetPassword(@PathParam("id") UUID id, PasswordReset reset) {
        String password = people.resetPassword(requester.caller(), id, reset.version());
        return Response.ok(new NewPassword(password))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static PeopleFilter filter(QueryReader query) {
        PeopleFilter.Sort sort = query.choice("sort", PeopleFilter.Sort.values(), UserJson::key);
        return new PeopleFilter(
                query.text("q"),
                query.choice("role", Role.values(), UserRequest::key),
                query.flag("locked"),
                sort == null ? PeopleFilter.Sort.EMAIL : sort);
    }

    /** A new account, with a workspace of its own. */
    public record UserCreated(UUID id, String email, String name, String role) {}

    /** The password that somebody has from now on, shown this once. */
    public record NewPassword(String password) {}
}
