package com.alwrity.studio.catalog;

import com.alwrity.studio.catalog.ModelRevisions.Revised;
import com.alwrity.studio.catalog.PriceRule.Metered;
import com.alwrity.studio.governance.BeforeAfter;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.json.Json;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import com.alwrity.studio.provider.LiveModel;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderId;
import com.alwrity.studio.provider.Providers;
import com.alwrity.studio.provider.VideoProvider;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The models, seen and changed by an admin. What is stored holds at once. */
@ApplicationScoped
public class ReviseModels {

    private final Catalog catalog;
    private final Providers providers;
    private final ModelRevisions revisions;
    private final Clock clock;

    @Inject
    public ReviseModels(Catalog catalog, Providers providers, ModelRevisions revisions, Clock clock) {
        this.catalog = catalog;
        this.providers = providers;
        this.revisions = revisions;
        this.clock = clock;
    }

    protected ReviseModels() {
        this(null, null, null, null);
    }

    /** All models, whatever their standing. */
    public List<ModelOverview> all(Caller admin) {
        admin.require(Role.ADMIN);
        Map<String, ModelRevision> latest =
                revisions.latest().stream().collect(Collectors.toMap(ModelRevision::key, Function.identity()));
        return catalog.models().stream()
                .map(model -> new ModelOverview(
                        model,
                        providers.available(model.provider()),
                        catalog.shipped(model.key()).isPresent(),
                        Optional.ofNullable(latest.get(model.key()))))
                .toList();
    }

    /** @throws StudioException NOT_FOUND */
    public Model entry(Caller admin, String key) {
        admin.require(Role.ADMIN);
        return catalog.model(key).orElseThrow(() -> StudioException.notFound("model"));
    }

    /**
     * What the provider lists otherwise than the catalogue. Takes as long as the provider does; changes nothing.
     *
     * @throws StudioException NOT_FOUND, CONFLICT if it lists nothing, UNAVAILABLE if it does not answer
     */
    public List<ModelDifference> differences(Caller admin, ProviderId id) {
        admin.require(Role.ADMIN);
        if (catalog.provider(id).isEmpty()) {
            throw StudioException.notFound("provider");
        }
        List<Model> ours = catalog.models().stream()
                .filter(model -> model.provider().equals(id))
                .toList();
        return Comparison.of(ours, live(id));
    }

    private List<LiveModel> live(ProviderId id) {
        VideoProvider provider = providers
                .find(id)
                .orElseThrow(() -> new StudioException(StudioException.Kind.CONFLICT, "test.not_installed"));
        try {
            return provider.liveModels()
                    .orElseThrow(() -> new StudioException(StudioException.Kind.CONFLICT, "provider.lists_nothing"));
        } catch (ProviderException e) {
            throw new StudioException(StudioException.Kind.UNAVAILABLE, "test." + e.code());
        }
    }

    /**
     * Stores a whole entry, of a model that is there or of a new one.
     *
     * @throws StudioException INVALID, naming the field
     */
    public Model put(Caller admin, String key, ObjectNode entry) {
        admin.require(Role.ADMIN);
        Model model = ModelEntry.read(entry);
        if (!model.key().equals(key)) {
            throw StudioException.invalid(Violation.notAllowed("key", List.of(key)));
        }
        if (catalog.provider(model.provider()).isEmpty()) {
            List<String> known =
                    catalog.providers().stream().map(spec -> spec.id().key()).toList();
            throw StudioException.invalid(Violation.notAllowed("provider", known));
        }
        int least = catalog.model(key)
                .map(before -> Math.max(before.version() + 1, model.version()))
                .orElse(model.version());
        ObjectNode now = ModelEntry.write(model);
        Map<String, Object> change =
                BeforeAfter.of(catalog.model(key).map(ModelEntry::write).orElse(null), now);
        store(admin, List.of(new Revised(key, "model.put", least, change, Optional.of(now))));
        return entry(admin, key);
    }

    /**
     * All of the changes, or none of them.
     *
     * @throws StudioException INVALID, naming the change and its field
     */
    public void apply(Caller admin, List<ModelChange> changes) {
        admin.require(Role.ADMIN);
        Map<String, Model> working = new HashMap<>();
        List<Revised> revised = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            revised.add(revised(changes.get(i), "changes[" + i + "]", working));
        }
        store(admin, revised);
    }

    private void store(Caller admin, List<Revised> revised) {
        revisions.add(admin, revised);
        catalog.renew();
    }

    /** @param working the models as the changes before this one leave them */
    private Revised revised(ModelChange change, String at, Map<String, Model> working) {
        Model model = Optional.ofNullable(working.get(change.key()))
                .or(() -> catalog.model(change.key()))
                .orElseThrow(() -> StudioException.invalid(new Violation(at + ".key", "model.not_found")));
        String action = "model." + change.change().key();
        if (change.change() == ModelChange.Kind.SHIPPED) {
            Model shipped = catalog.shipped(model.key())
                    .orElseThrow(() -> StudioException.invalid(new Violation(at + ".change", "model.not_shipped")));
            working.put(model.key(), shipped);
            Map<String, Object> back = BeforeAfter.of(ModelEntry.write(model), ModelEntry.write(shipped));
            return new Revised(model.key(), action, model.version() + 1, back, Optional.empty());
        }
        ObjectNode entry = changed(model, change, at);
        working.put(model.key(), read(entry, at));
        Map<String, Object> difference = BeforeAfter.of(ModelEntry.write(model), entry);
        return new Revised(model.key(), action, model.version() + 1, difference, Optional.of(entry));
    }

    private ObjectNode changed(Model model, ModelChange change, String at) {
        ObjectNode entry = ModelEntry.write(model);
        entry.put(
                "checkedOn",
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString());
        switch (change.change()) {
            case RETIRE -> entry.put("standing", Standing.RETIRED.key());
            case UNPROVEN -> entry.put("standing", Standing.UNPROVEN.key());
            case CURRENT -> entry.put("standing", Standing.CURRENT.key());
            default -> entry.set("price", Json.mapper().valueToTree(price(model, change.basePrice(), at)));
        }
        return entry;
    }

    /** A standing that the entry does not allow is the change's fault. */
    private static Model read(ObjectNode entry, String at) {
        try {
            return ModelEntry.read(entry);
        } catch (StudioException e) {
            Violation wrong = e.violations().get(0);
            throw StudioException.invalid(new Violation(at + ".change", wrong.code(), wrong.params()));
        }
    }

    private static Metered price(Model model, Money to, String at) {
        if (to == null) {
            throw StudioException.invalid(Violation.required(at + ".basePrice"));
        }
        Money from = BasePrice.of(model)
                .orElseThrow(() -> StudioException.invalid(new Violation(at + ".change", "model.price_not_movable")));
        return BasePrice.moved((Metered) model.price(), from, to);
    }
}
