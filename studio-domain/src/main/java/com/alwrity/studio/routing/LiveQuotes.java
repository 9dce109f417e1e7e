package com.alwrity.studio.routing;

import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.StudioRequest;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.Providers;
import com.alwrity.studio.provider.VideoProvider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What providers said that a run would cost, kept for some minutes: a price is asked for once, not at every look. */
@ApplicationScoped
public class LiveQuotes {

    private static final Logger LOG = System.getLogger(LiveQuotes.class.getName());
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration UNANSWERED = Duration.ofSeconds(15);
    private static final int MOST = 10_000;

    private final Providers providers;
    private final Clock clock;
    private final Map<Asked, Told> told = new ConcurrentHashMap<>();

    @Inject
    public LiveQuotes(Providers providers, Clock clock) {
        this.providers = providers;
        this.clock = clock;
    }

    protected LiveQuotes() {
        this(null, null);
    }

    /** What the provider said lately; empty if it was not asked, or could not tell. */
    public Optional<Money> known(Model model, StudioRequest request) {
        return Optional.ofNullable(told.get(Asked.of(model, request)))
                .filter(answer -> answer.until().isAfter(clock.instant()))
                .flatMap(Told::price);
    }

    /** Asks the provider, unless it was asked lately. Never fails: without an answer, the catalogue's rule holds. */
    public void ask(ModelCall call) {
        Instant now = clock.instant();
        Asked key = Asked.of(call.model(), call.request());
        Told known = told.get(key);
        Optional<VideoProvider> provider = providers.usable(call.model().provider());
        if (provider.isEmpty() || known != null && known.until().isAfter(now)) {
            return;
        }
        makeRoom(now);
        told.put(key, answer(provider.get(), call, now));
    }

    private void makeRoom(Instant now) {
        if (told.size() >= MOST) {
            told.values().removeIf(answer -> !answer.until().isAfter(now));
        }
        if (told.size() >= MOST) {
            told.clear();
        }
    }

    /** That a question was not answered says nothing about the price: it is asked again soon. */
    private static Told answer(VideoProvider provider, ModelCall call, Instant now) {
        try {
            return new Told(now.plus(FRESH), provider.quote(call));
        } catch (ProviderException | RuntimeException e) {
            LOG.log(Level.INFO, provider.id() + " did not tell a price: " + e.getMessage());
            return new Told(now.plus(UNANSWERED), Optional.empty());
        }
    }

    /** What a price depends on: neither the seed nor what exactly is said. */
    private record Asked(String model, int version, Map<String, Object> words, Map<String, ?> inputs) {

        static Asked of(Model model, StudioRequest request) {
            Map<String, Object> words = new HashMap<>(request.words());
            words.remove("seed");
            words.replaceAll(
                    (word, value) -> value instanceof String text && text.length() > 40 ? text.length() : value);
            return new Asked(model.key(), model.version(), words, request.inputs());
        }
    }

    private record Told(Instant until, Optional<Money> price) {}
}
