package com.alwrity.studio.preflight;

import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.Order;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.routing.Candidate;
import java.util.List;
import java.util.Optional;

/**
 * An order with all that is known of it when it is judged.
 *
 * @param order as it would go out
 * @param asked the order in the caller's own words
 * @param inputs the files that it is made from, and what is wrong with them
 * @param eligible the models that could be asked, by the catalogue and the providers
 * @param usable those of them that this caller may use
 * @param candidates the usable ones that can do it, best first
 * @param wanted those of them on the wanted rung, or below where nobody else can or the caller steps down
 * @param available the workspace's credits
 * @param spendable what may be spent on it at most
 */
public record Situation(
        Caller caller,
        Order order,
        Order asked,
        InputCheck.Inputs inputs,
        List<Model> eligible,
        List<Model> usable,
        List<Candidate> candidates,
        List<Candidate> wanted,
        Credits available,
        Credits spendable) {

    public Situation {
        eligible = List.copyOf(eligible);
        usable = List.copyOf(usable);
        candidates = List.copyOf(candidates);
        wanted = List.copyOf(wanted);
    }

    public List<InputFile> files() {
        return inputs.files();
    }

    /** Who would make it; empty if nobody can. */
    public Optional<Candidate> chosen() {
        return wanted.stream().findFirst();
    }

    public Optional<Model> chosenModel() {
        return chosen().flatMap(candidate -> usable.stream()
                .filter(model -> model.key().equals(candidate.modelKey()))
                .findFirst());
    }

    public int runs() {
        return order.options().variations();
    }

    /** What all runs together are expected to cost; nothing where nobody can do it. */
    public Money estimate() {
        return chosen().map(this::whole).orElse(Money.ZERO);
    }

    /** What all runs would cost if this one made them. */
    public Money whole(Candidate candidate) {
        return candidate.estimate().times(runs());
    }
}
