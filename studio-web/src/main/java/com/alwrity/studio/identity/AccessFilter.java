package com.alwrity.studio.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;

/** Lets nobody call a resource who is not known, whose token was not issued for it, or whose roles are not enough. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION)
public class AccessFilter implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Inject
    private Requester requester;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method == null || method.isAnnotationPresent(Open.class)) {
            return;
        }
        Requirement requirement = Requirement.of(method);
        requester.access().require(requirement.scope());
        if (requirement.inWorkspaceOfPath()) {
            requester.enter(request.getUriInfo().getPathParameters().getFirst("id"));
        }
        requirement.check(requester.caller());
    }
}
