package com.alwrity.studio.preflight;

import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.catalog.Standing;
import com.alwrity.studio.operation.RunOptions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

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
        Predicate<ModelChoice> able = choice -> feature.has(choice.model().capability(), value);
        List<ModelChoice> usable =
                models.stream().filter(able).filter(ModelChoice::usable).toList();
        Optional<ModelChoice> nearest = usable.stream()
                .filter(this::inQuestion)
                .min(Comparator.comparingInt(choice -> others(choice, feature)));
        if (nearest.isPresent()) {
            return nearest.filter(choice -> others(choice, feature) > 0)
                    .map(choice -> new Obstacle.Together(choice.misfits().stream()
                            .filter(misfit -> !misfit.field().equals(feature.field()))
                            .toList()));
        }
        return Optional.of(usable.stream()
                .filter(choice -> choice.possibleBut(Set.of(feature.field())))
                .findFirst()
                .or(() -> usable.stream().findFirst())
                .map(choice -> (Obstacle) new Obstacle.OtherModel(choice.model()))
                .or(() -> models.stream().filter(able).findFirst().map(choice -> needsProvider(choice.model())))
                .orElseGet(Obstacle.Nobody::new));
    }

    private static Obstacle needsProvider(Model model) {
        return new Obstacle.NeedsProvider(model);
    }

    private static int others(ModelChoice choice, Feature feature) {
        return (int) choice.misfits().stream()
                .filter(misfit -> !misfit.field().equals(feature.field()))
                .count();
    }

    /** Those that the order would go to: the named one, else whoever can be relied on. */
    private boolean inQuestion(ModelChoice choice) {
        return choice.usable()
                && (wanted.equals(RunOptions.AUTO)
                        ? choice.model().standing() == Standing.CURRENT
                        : wanted.equals(choice.model().key()));
    }
}
