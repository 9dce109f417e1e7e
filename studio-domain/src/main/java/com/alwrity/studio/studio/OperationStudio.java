package com.alwrity.studio.studio;

import com.alwrity.studio.operation.GeneratedVideo;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Order;
import com.alwrity.studio.operation.RunOptions;
import com.alwrity.studio.operation.StudioRequest;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Every operation but those of {@link CreateStudio}: turns what was filled in into an order, or says all that is wrong. */
@ApplicationScoped
public class OperationStudio {

    /** What is run here. */
    public static final List<OperationKind> OPERATIONS = Arrays.stream(OperationKind.values())
            .filter(operation -> !GeneratedVideo.class.isAssignableFrom(operation.request()))
            .toList();

    /** @throws StudioException of kind NOT_FOUND */
    public OperationKind operation(String key) {
        return OperationKind.find(key)
                .filter(OPERATIONS::contains)
                .orElseThrow(() -> new StudioException(
                        StudioException.Kind.NOT_FOUND,
                        "operation.not_found",
                        Map.of(
                                "operation",
                                key,
                                "allowed",
                                OPERATIONS.stream().map(OperationKind::key).toList())));
    }

    /** @throws StudioException of kind INVALID, with every violation; those of its own values at {@code request.…} */
    public Order read(OperationKind operation, OperationForm form) {
        FormReader reader = new FormReader();
        if (form.request() == null) {
            reader.reject(Violation.required("request"));
        }
        RequestReader request =
                new RequestReader(reader, operation, form.request() == null ? Map.of() : form.request());
        RunOptions options = new RunOptionsReader(reader).read(form, request.words(), operation);
        reader.throwIfWrong();
        StudioRequest made = request.made();
        return new Order(made, options);
    }
}
