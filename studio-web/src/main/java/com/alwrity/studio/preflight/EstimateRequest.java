package com.alwrity.studio.preflight;

import com.alwrity.studio.api.JsonReader;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Order;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import com.alwrity.studio.studio.CreateForm;
import com.alwrity.studio.studio.CreateStudio;
import com.alwrity.studio.studio.OperationForm;
import com.alwrity.studio.studio.OperationStudio;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is to be priced.
 *
 * @param operation {@code create}, or the key of an operation that {@code /operations} runs
 * @param request the body that would be sent there
 */
public record EstimateRequest(String operation, JsonNode request) {

    private static final String CREATE = "create";
    private static final String REQUEST = "request";

    /** @throws StudioException of kind INVALID, with every violation at its place in this body */
    Order order(CreateStudio create, OperationStudio operations) {
        check();
        try {
            return operation.equals(CREATE)
                    ? create.read((CreateForm) JsonReader.convert(request, CreateForm.class))
                    : operations.read(OperationKind.of(operation), (OperationForm)
                            JsonReader.convert(request, OperationForm.class));
        } catch (StudioException e) {
            throw new StudioException(
                    e.kind(),
                    e.code(),
                    e.params(),
                    e.violations().stream().map(EstimateRequest::placed).toList());
        }
    }

    private void check() {
        List<Violation> violations = new ArrayList<>();
        List<String> allowed = Stream.concat(
                        Stream.of(CREATE), OperationStudio.OPERATIONS.stream().map(OperationKind::key))
                .toList();
        if (operation == null) {
            violations.add(Violation.required("operation"));
        } else if (!allowed.contains(operation)) {
            violations.add(Violation.notAllowed("operation", allowed));
        }
        if (request == null || request.isNull()) {
            violations.add(Violation.required(REQUEST));
        } else if (!request.isObject()) {
            violations.add(new Violation(REQUEST, "wrong_type"));
        } else if (request.hasNonNull("quoteId")) {
            violations.add(new Violation(REQUEST + ".quoteId", "unknown_field"));
        }
        if (!violations.isEmpty()) {
            throw StudioException.invalid(violations);
        }
    }

    private static Violation placed(Violation violation) {
        return new Violation(REQUEST + "." + violation.field(), violation.code(), violation.params());
    }
}
