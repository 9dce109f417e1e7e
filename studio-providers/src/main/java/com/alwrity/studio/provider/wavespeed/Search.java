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
import java.util.Set;

/**
 * Looks for a call whose answer was lost. The service carries no reference of ours along, so the call is known by its
 * model, its time and what was asked. A prediction that shows neither words nor the seed of the call is never taken for
 * it, as it may be somebody else's; where more than one does, nobody can tell.
 */
final class Search {

    /** How far the service's clock may be behind ours. */
    private static final Duration SLACK = Duration.ofMinutes(1);

    private static final int MOST_PAGES = 20;

    /** What tells one call of a model from another; lengths and sizes are the same in many. */
    private static final Set<String> TELLING = Set.of("prompt", "text", "seed", "voiceName");

    /** Predictions that are asked singly, in one search, for what the list does not show of them. */
    private static final int MOST_ASKED = 5;

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
        List<Prediction> shown = shown(ofModel.orElse(List.of()), call, asked);
        if (ofModel.isPresent() && shown.size() == 1) {
            String name = TaskName.of(call, asked, shown.get(0).id()).toString();
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

    /** Those that show to be it: in the list, or, where that is silent, when they are asked singly. */
    private List<Prediction> shown(List<Prediction> candidates, ModelCall call, JsonNode asked)
            throws ProviderException {
        List<Prediction> shown = new ArrayList<>();
        int questions = 0;
        for (Prediction item : candidates) {
            Optional<Prediction> seen = Optional.of(item);
            if (item.input().isEmpty() && questions++ < MOST_ASKED) {
                seen = client.result(item.id());
            }
            seen.filter(each -> sameInput(each, call, asked) && tells(each, call, asked))
                    .ifPresent(shown::add);
        }
        return shown;
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

    private static boolean tells(Prediction item, ModelCall call, JsonNode asked) {
        return call.model().fields().stream()
                .filter(field -> field.from() != null && TELLING.contains(field.from()))
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
