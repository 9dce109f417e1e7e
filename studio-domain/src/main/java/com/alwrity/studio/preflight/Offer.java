package com.alwrity.studio.preflight;

import com.alwrity.studio.catalog.Misfit;
import com.alwrity.studio.catalog.Standing;
import com.alwrity.studio.operation.RunOptions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What can be chosen beside what is chosen already, and why the rest cannot.
 *
 * @param models all of the operation
 * @param wanted the key of the named model, or {@code auto}
 */
public record Offer(List<ModelChoice> models, String wanted) {

    public Offer {
        models = List.copyOf(models);
    }

    public Optional<ModelChoice> model(String key) {
        return models.stream()
                .filter(choice -> choice.model().key().equals(key))
                .findFirst();
    }

    /** Whole seconds that the models in question make, where those are chosen; with a named model, its own. */
    public SortedSet<Integer> durations() {
        SortedSet<Integer> durations = new TreeSet<>();
        models.stream()
                .filter(this::inQuestion)
                .forEach(choice -> durations.addAll(choice.model().capability().durations()));
        return durations;
    }

    /** Empty where this value can be chosen, all else staying as it is. */
    public Optional<Obstacle> obstacle(Feature feature, Object value) {
        Optional<ModelChoice> able = able(feature, value);
        if (able.isEmpty()) {
            return Optional.of(new Obstacle.Nobody());
        }
        if (!able.get().usable()) {
            return Optional.of(new Obstacle.NeedsProvider(able.get().model()));
        }
        if (!inQuestion(able.get())) {
            return Optional.of(new Obstacle.OtherModel(able.get().model()));
        }
        List<Misfit> others = others(able.get(), feature);
        return others.isEmpty() ? Optional.empty() : Optional.of(new Obstacle.Together(others));
    }

    /** Whoever has this value: rather one that the order would go to, can be used here, and can do all else. */
    public Optional<ModelChoice> able(Feature feature, Object value) {
        return models.stream()
                .filter(choice -> feature.has(choice.model().capability(), value))
                .min(Comparator.comparing((ModelChoice choice) -> !inQuestion(choice))
                        .thenComparing(choice -> !choice.usable())
                        .thenComparingInt(choice -> others(choice, feature).size()));
    }

    private static List<Misfit> others(ModelChoice choice, Feature feature) {
        return choice.misfits().stream()
                .filter(misfit -> !misfit.field().equals(feature.field()))
                .toList();
    }

    /** Those that the order would go to: the named one, else whoever can be relied on. */
    private boolean inQuestion(ModelChoice choice) {
        return choice.usable()
                && (wanted.equals(RunOptions.AUTO)
                        ? choice.model().standing() == Standing.CURRENT
                        : wanted.equals(choice.model().key()));
    }
}
