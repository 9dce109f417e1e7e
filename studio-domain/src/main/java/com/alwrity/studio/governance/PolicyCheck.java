package com.alwrity.studio.governance;

import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Order;
import com.alwrity.studio.operation.RequestTexts;
import com.alwrity.studio.operation.RunOptions;
import com.alwrity.studio.preflight.Check;
import com.alwrity.studio.preflight.Finding;
import com.alwrity.studio.preflight.Situation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether an order is what the workspace's policy allows, and what of it goes out in other words. */
@ApplicationScoped
public class PolicyCheck implements Check {

    private final Policies policies;
    private final PolicyModels models;

    @Inject
    public PolicyCheck(Policies policies, PolicyModels models) {
        this.policies = policies;
        this.models = models;
    }

    protected PolicyCheck() {
        this(null, null);
    }

    @Override
    public Stage stage() {
        return Stage.POLICY;
    }

    @Override
    public Predicate<Model> models(Caller caller) {
        return policies.models(caller.workspaceId());
    }

    /** Also where it is refused: no provider is asked for its price with it. */
    @Override
    public Order outgoing(Caller caller, Order order) {
        PersonalDataRule rule = policies.lately(caller.workspaceId()).policy().personalData();
        boolean rewrite = (rule == PersonalDataRule.MASK || rule == PersonalDataRule.BLOCK)
                && !personal(order).isEmpty();
        return rewrite
                ? new Order(
                        RequestTexts.rewritten(order.request(), PersonalData::masked),
                        order.options()
                                .titled(PersonalData.masked(order.options().title())))
                : order;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        PolicyVersion version = policies.lately(situation.caller().workspaceId());
        Policy policy = version.policy();
        List<Finding> findings = new ArrayList<>();
        OperationKind operation = situation.order().request().operation();
        if (policy.of(operation) == LikenessRule.OFF) {
            findings.add(Finding.error(
                    "",
                    "policy.operation_off",
                    Map.of("operation", operation.key(), "version", version.number()),
                    Map.of()));
        }
        keptOut(version, situation).ifPresent(findings::add);
        if (policy.personalData() != PersonalDataRule.ALLOW) {
            personal(situation.asked()).forEach(field -> findings.add(personal(policy.personalData(), field)));
        }
        return findings;
    }

    /** Somebody could make it on the wanted rung, and only the policy keeps the order from them. */
    private Optional<Finding> keptOut(PolicyVersion version, Situation situation) {
        RunOptions options = situation.order().options();
        boolean named = !options.model().equals(RunOptions.AUTO);
        boolean nobody = situation.chosen().isEmpty();
        boolean asWanted = situation
                .chosen()
                .filter(chosen -> named || chosen.quality() == options.quality())
                .isPresent();
        if (asWanted || situation.usable().stream().anyMatch(model -> named || model.quality() == options.quality())) {
            return Optional.empty();
        }
        return situation.eligible().stream()
                .filter(model -> named || nobody || model.quality() == options.quality())
                .flatMap(model -> models.obstacle(version.policy(), model).stream())
                .findFirst()
                .map(obstacle -> finding(obstacle, version.number(), nobody, named));
    }

    private static Finding finding(PolicyModels.Obstacle obstacle, int number, boolean nobody, boolean named) {
        Map<String, Object> params = new HashMap<>(obstacle.params());
        params.put("version", number);
        String field = named ? "model" : "";
        return nobody
                ? Finding.error(field, obstacle.code(), params, named ? Map.of("model", RunOptions.AUTO) : Map.of())
                : Finding.info("quality", obstacle.code(), params);
    }

    /** The fields with personal data in them. */
    private static List<String> personal(Order order) {
        return RequestTexts.of(order.request()).entrySet().stream()
                .filter(text -> PersonalData.in(text.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Finding personal(PersonalDataRule rule, String field) {
        String code = "policy.personal_data." + rule.key();
        return switch (rule) {
            case ALLOW, MASK -> Finding.info(field, code, Map.of());
            case WARN -> Finding.warning(field, code, Map.of());
            case BLOCK -> Finding.error(field, code, Map.of(), Map.of());
        };
    }
}
