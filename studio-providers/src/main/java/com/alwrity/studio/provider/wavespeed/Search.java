package com.alwrity.studio.provider.wavespeed;

import com.alwrity.studio.catalog.ModelField;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderId;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.provider.VideoProvider.Found;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for a call whose answer was lost. The service carries no reference of ours along, so the call is known by its
 * model, its time and what was asked; where more than one prediction could be it, nobody can tell.
 */
final class Search {

    /** How far the service's clock may be behind ours. */
    private static final Duration SLACK = Duration.ofMinutes(1);

    private static final int MOST_PAGES = 20;

    private final WaveSpeedClient client;
    private final Taken taken;
    private final Clock clock;

    Search(WaveSpeedClient client, Taken taken, Clock clock) {
        this.client = client;
        this.taken = taken;
        this.clock = clock;
    }

    /** @param asked the call's body, its files under whatever address */
    Found find(ModelCall call, JsonNode asked, ProviderId provider) throws ProviderException {
        // Looked up before the service is asked: what it lists then is at least as old.
        Instant now = clock.instant();
        Instant since = call.startedAt().minus(SLACK);
        List<Prediction> candidates = new ArrayList<>();
        for (int page = 1; page <= MOST_PAGES; page++) {
            List<Prediction> items = client.predictions(call.model().providerModel(), since, page);
            items.stream().filter(item -> couldBe(item, call, asked, since)).forEach(candidates::add);
            if (!WaveSpeedClient.full(items.size())) {
                return conclude(call, asked, provider, candidates, now);
            }
        }
        return new Found.CannotTell();
    }

    private static Found conclude(
            ModelCall call, JsonNode asked, ProviderId provider, List<Prediction> candidates, Instant now) {
        if (candidates.size() == 1) {
            String id = candidates.get(0).id();
            String name = TaskName.of(call, asked, id).toString();
            return new Found.Task(new ProviderTask(provider, name, call.attemptId()));
        }
        boolean settled = now.isAfter(Deadline.ofArriving(call));
        return candidates.isEmpty() && settled ? new Found.Nowhere() : new Found.CannotTell();
    }

    private boolean couldBe(Prediction item, ModelCall call, JsonNode asked, Instant since) {
        boolean otherModel =
                item.model() != null && !item.model().equals(call.model().providerModel());
        boolean older = item.createdAt().filter(since::isAfter).isPresent();
        return !otherModel && !older && !taken.byAnother(item.id(), call.attemptId()) && sameInput(item, call, asked);
    }

    /** As far as the list shows what was asked; the addresses of files differ from one upload to the next. */
    private static boolean sameInput(Prediction item, ModelCall call, JsonNode asked) {
        return call.model().fields().stream()
                .filter(field -> field.type() != ModelField.Type.FILE)
                .map(ModelField::name)
                .filter(name -> asked.has(name) && item.input().has(name))
                .allMatch(name -> same(asked.get(name), item.input().get(name)));
    }

    private static boolean same(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return new BigDecimal(one.asText()).compareTo(new BigDecimal(other.asText())) == 0;
        }
        return one.equals(other);
    }
}
