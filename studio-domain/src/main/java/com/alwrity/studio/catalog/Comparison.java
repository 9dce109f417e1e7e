package com.alwrity.studio.catalog;

import com.alwrity.studio.catalog.ModelDifference.Kind;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.provider.LiveModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds the catalogue's models of a provider against the provider's own list. */
final class Comparison {

    private Comparison() {}

    static List<ModelDifference> of(Collection<Model> ours, Collection<LiveModel> theirs) {
        Map<String, LiveModel> live = theirs.stream()
                .collect(Collectors.toMap(LiveModel::providerModel, Function.identity(), (one, same) -> one));
        Set<String> known = ours.stream().map(Model::providerModel).collect(Collectors.toSet());
        List<ModelDifference> differences = new ArrayList<>();
        for (Model model : ours) {
            compare(model, live.get(model.providerModel()), differences);
        }
        theirs.stream()
                .filter(listed -> !known.contains(listed.providerModel()))
                .map(Comparison::added)
                .forEach(differences::add);
        return differences;
    }

    private static void compare(Model model, LiveModel live, List<ModelDifference> differences) {
        boolean retired = model.standing() == Standing.RETIRED;
        if (live == null) {
            if (!retired) {
                differences.add(standing(Kind.GONE, model, ModelChange.Kind.RETIRE));
            }
            return;
        }
        if (retired) {
            differences.add(standing(Kind.RETURNED, model, ModelChange.Kind.UNPROVEN));
        }
        Optional<Money> ours = BasePrice.of(model);
        if (ours.isPresent()
                && live.basePrice().isPresent()
                && ours.get().compareTo(live.basePrice().get()) != 0) {
            differences.add(price(model, ours.get(), live.basePrice().get()));
        }
        if (!live.fields().isEmpty()) {
            fields(model, live).ifPresent(differences::add);
        }
    }

    private static Optional<ModelDifference> fields(Model model, LiveModel live) {
        Set<String> known = model.fields().stream().map(Comparison::name).collect(Collectors.toSet());
        Set<String> filled = model.fields().stream()
                .filter(field -> field.from() != null || field.value() != null)
                .map(Comparison::name)
                .collect(Collectors.toSet());
        List<String> missing = filled.stream()
                .filter(name -> !live.fields().contains(name))
                .sorted()
                .toList();
        List<String> unknown = live.fields().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .toList();
        List<String> required = live.required().stream()
                .filter(name -> !filled.contains(name))
                .sorted()
                .toList();
        if (missing.isEmpty() && unknown.isEmpty() && required.isEmpty()) {
            return Optional.empty();
        }
        boolean breaks = model.standing() == Standing.CURRENT && !(missing.isEmpty() && required.isEmpty());
        return Optional.of(new ModelDifference(
                Kind.FIELDS,
                model.key(),
                model.providerModel(),
                model.name(),
                null,
                null,
                missing,
                unknown,
                required,
                breaks
                        ? Optional.of(new ModelChange(model.key(), ModelChange.Kind.UNPROVEN, null))
                        : Optional.empty()));
    }

    /** As lists spell it, which know no paths: {@code input.prompt} is {@code prompt}. */
    private static String name(ModelField field) {
        return field.name().replaceFirst(".*\\.", "").replaceFirst("\\[\\d]$", "");
    }

    private static ModelDifference added(LiveModel live) {
        return new ModelDifference(
                Kind.NEW,
                null,
                live.providerModel(),
                live.name(),
                null,
                live.basePrice().orElse(null),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static ModelDifference standing(Kind kind, Model model, ModelChange.Kind change) {
        return of(kind, model, null, null, new ModelChange(model.key(), change, null));
    }

    private static ModelDifference price(Model model, Money was, Money now) {
        return of(Kind.PRICE, model, was, now, new ModelChange(model.key(), ModelChange.Kind.PRICE, now));
    }

    private static ModelDifference of(Kind kind, Model model, Money was, Money now, ModelChange proposal) {
        return new ModelDifference(
                kind,
                model.key(),
                model.providerModel(),
                model.name(),
                was,
                now,
                List.of(),
                List.of(),
                List.of(),
                Optional.of(proposal));
    }
}
