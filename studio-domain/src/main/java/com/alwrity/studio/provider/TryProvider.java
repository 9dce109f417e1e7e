package com.alwrity.studio.provider;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.ProviderSpec;
import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tries whether a provider answers us, by a question that costs nothing. */
@ApplicationScoped
public class TryProvider {

    private static final System.Logger LOG = System.getLogger(TryProvider.class.getName());

    private final Catalog catalog;
    private final Providers providers;
    private final ProviderSettings settings;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public TryProvider(Catalog catalog, Providers providers, ProviderSettings settings, Audit audit, Clock clock) {
        this.catalog = catalog;
        this.providers = providers;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    protected TryProvider() {
        this(null, null, null, null, null);
    }

    /** Takes as long as the provider does. Also of one that is switched off: a key is tried before it is used. */
    public Answer test(Caller admin, ProviderId id) {
        admin.require(Role.ADMIN);
        ProviderSpec spec = catalog.provider(id).orElseThrow(() -> StudioException.notFound("provider"));
        Optional<VideoProvider> provider = providers.find(id);
        if (provider.isEmpty()) {
            return Answer.of("test.not_installed");
        }
        if (spec.needsKey() && settings.access(id).apiKey().isEmpty()) {
            return Answer.of("test.no_key");
        }
        Answer answer = ask(id, provider.get());
        audit.record(admin, "provider.test", "provider", id.key(), Map.of("outcome", answer.outcome()));
        return answer;
    }

    private Answer ask(ProviderId id, VideoProvider provider) {
        Instant begun = clock.instant();
        try {
            Optional<Money> balance = provider.balance();
            Optional<Integer> models = balance.isPresent()
                    ? Optional.empty()
                    : provider.liveModels().map(List::size);
            if (balance.isEmpty() && models.isEmpty()) {
                return Answer.of(provider.available() ? "test.nothing_to_ask" : "test.not_available");
            }
            String outcome = balance.isPresent() ? "test.balance" : "test.models";
            return new Answer(true, outcome, since(begun), balance, models);
        } catch (ProviderException e) {
            LOG.log(Level.INFO, "The test of {0} failed: {1}", id, e.code());
            return new Answer(false, "test." + e.code(), since(begun), Optional.empty(), Optional.empty());
        }
    }

    private Optional<Duration> since(Instant begun) {
        return Optional.of(Duration.between(begun, clock.instant()));
    }

    /**
     * What came of a test.
     *
     * @param answered whether the provider knows us
     * @param outcome a stable word that the bundles have a sentence for
     * @param took how long the provider took; empty where it was not asked
     * @param balance what is left on the account, where the provider tells
     * @param models how many it has, where it was asked for them
     */
    public record Answer(
            boolean answered,
            String outcome,
            Optional<Duration> took,
            Optional<Money> balance,
            Optional<Integer> models) {

        private static Answer of(String outcome) {
            return new Answer(false, outcome, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }
}
