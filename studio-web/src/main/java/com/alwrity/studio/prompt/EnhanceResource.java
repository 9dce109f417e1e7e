package com.alwrity.studio.prompt;

import com.alwrity.studio.identity.Needs;
import com.alwrity.studio.identity.Scope;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import com.alwrity.studio.studio.CreateStudio;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Says what a prompt leaves open. */
@RequestScoped
@Path("/prompt/enhance")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EnhanceResource {

    @Inject
    private PromptImprover improver;

    /** The prompt as it was typed. */
    public record EnhanceRequest(String prompt) {}

    @POST
    @Needs(Scope.READ)
    public Improvement enhance(EnhanceRequest request) {
        String prompt = request.prompt() == null ? "" : request.prompt().strip();
        if (prompt.isEmpty()) {
            throw StudioException.invalid(Violation.required("prompt"));
        }
        if (prompt.codePointCount(0, prompt.length()) > CreateStudio.MAX_PROMPT) {
            throw StudioException.invalid(Violation.tooLong("prompt", CreateStudio.MAX_PROMPT));
        }
        return improver.improve(prompt);
    }
}
