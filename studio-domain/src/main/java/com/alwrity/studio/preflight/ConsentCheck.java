package com.alwrity.studio.preflight;

import com.alwrity.studio.operation.Order;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Whether it was declared that the persons agree whose face or voice is taken elsewhere. */
@ApplicationScoped
public class ConsentCheck implements Check {

    @Override
    public Stage stage() {
        return Stage.SAFETY;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        Order order = situation.order();
        return order.request().operation().needsConsent() && !order.options().consent()
                ? List.of(Finding.error("consent", "consent.required", Map.of(), Map.of()))
                : List.of();
    }
}
