package com.alwrity.studio.asset;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Both sides say which version they speak. */
@Tus
@Provider
public class TusVersionFilter implements ContainerRequestFilter, ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        String spoken = request.getHeaderString(Tus.RESUMABLE);
        if (!request.getMethod().equals("OPTIONS") && !Tus.VERSION.equals(spoken)) {
            throw new ClientErrorException(Response.status(Response.Status.PRECONDITION_FAILED)
                    .header("Tus-Version", Tus.VERSION)
                    .build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(Tus.RESUMABLE, Tus.VERSION);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
