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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        boolean settled = clock.instant().isAfter(Deadline.ofArriving(call));
        Optional<List<Prediction>> ofModel =
                candidates(call, asked, Optional.of(call.model().providerModel()));
        if (ofModel.isPresent()
                && ofModel.get().size() == 1
                && shows(ofModel.get().get(0), call, asked)) {
            String id = ofModel.get().get(0).id();
            String name = TaskName.of(call, asked, id).toString();
            return new Found.Task(new ProviderTask(provider, name, call.attemptId()));
        }
        boolean none = ofModel.filter(List::isEmpty).isPresent();
        // An empty list may only mean that the service knows the model under another name.
        return settled
                        && none
                        && candidates(call, asked, Optional.empty())
                                .filter(List::isEmpty)
                                .isPresent()
                ? new Found.Nowhere()
                : new Found.CannotTell();
    }

    /** All that could be it; empty if the list is too long to be read to its end. */
    private Optional<List<Prediction>> candidates(ModelCall call, JsonNode asked, Optional<String> model)
            throws ProviderException {
        Instant since = call.startedAt().minus(SLACK).truncatedTo(ChronoUnit.SECONDS);
        List<Prediction> candidates = new ArrayList<>();
        for (int page = 1; page <= MOST_PAGES; page++) {
            List<Prediction> items = client.predictions(model, since, page);
            items.stream().filter(item -> couldBe(item, call, asked, since)).forEach(candidates::add);
            if (!WaveSpeedClient.full(items.size())) {
                return Optional.of(candidates);
            }
        }
        return Optional.empty();
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

    /** Whether it shows anything of what was asked. One that hides it may be anybody's: it is not taken for ours. */
    private static boolean shows(Prediction item, ModelCall call, JsonNode asked) {
        return call.model().fields().stream()
                .filter(field -> field.type() == ModelField.Type.STRING && field.from() != null)
                .map(ModelField::name)
                .anyMatch(name -> asked.has(name) && item.input().has(name));
    }

    private static boolean same(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return new BigDecimal(one.asText()).compareTo(new BigDecimal(other.asText())) == 0;
        }
        return one.equals(other);
    }
}
