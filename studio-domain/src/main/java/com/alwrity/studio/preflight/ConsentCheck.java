package com.alwrity.studio.preflight;

import com.alwrity.studio.operation.Order;
import java.util.List;
import java.util.Map;

/** Whether it was declared that the persons agree whose face or voice is taken elsewhere. */
final class ConsentCheck {

    private ConsentCheck() {}

    static List<Finding> findings(Order order) {
        return order.request().operation().needsConsent() && !order.options().consent()
                ? List.of(Finding.error("consent", "consent.required", Map.of(), Map.of()))
                : List.of();
    }
}
