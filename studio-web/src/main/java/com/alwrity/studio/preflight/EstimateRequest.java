package com.alwrity.studio.preflight;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import com.alwrity.studio.studio.CreateForm;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be priced.
 *
 * @param operation the studio's endpoint: {@code create}
 * @param request the body that would be sent there
 */
public record EstimateRequest(String operation, CreateForm request) {

    void check() {
        List<Violation> violations = new ArrayList<>();
        if (operation == null) {
            violations.add(Violation.required("operation"));
        } else if (!operation.equals("create")) {
            violations.add(Violation.notAllowed("operation", List.of("create")));
        }
        if (request == null) {
            violations.add(Violation.required("request"));
        } else if (request.quoteId() != null) {
            violations.add(new Violation("request.quoteId", "unknown_field"));
        }
        if (!violations.isEmpty()) {
            throw StudioException.invalid(violations);
        }
    }
}
