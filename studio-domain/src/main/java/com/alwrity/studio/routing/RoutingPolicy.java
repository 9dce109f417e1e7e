package com.alwrity.studio.routing;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.Order;
import com.alwrity.studio.operation.Preference;
import com.alwrity.studio.operation.Quality;
import com.alwrity.studio.operation.RunOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whom to ask first among those who can, and who may stand in. */
@ApplicationScoped
public class RoutingPolicy {

    private final Preference preference;
    private final BigDecimal headroom;

    /**
     * @param prefer what counts where an order says nothing: {@code price}, {@code speed} or {@code reliability}
     * @param headroom how much more a stand-in may cost than the first choice, in percent of its price
     */
    @Inject
    public RoutingPolicy(
            @ConfigProperty(name = "studio.routing.prefer", defaultValue = "price") String prefer,
            @ConfigProperty(name = "studio.routing.headroom-percent", defaultValue = "25") int headroom) {
        this.preference = Preference.valueOf(prefer.toUpperCase(Locale.ROOT));
        this.headroom = BigDecimal.valueOf(100L + headroom).movePointLeft(2);
    }

    protected RoutingPolicy() {
        this("price", 0);
    }

    /** The best first: the wanted rung, then generative models, then providers that work, then what is preferred. */
    Comparator<Judged> order(RunOptions options) {
        Comparator<Judged> byTaste = switch (preference(options)) {
            case PRICE -> BY_PRICE.thenComparing(BY_SPEED);
            case SPEED -> BY_SPEED.thenComparing(BY_PRICE);
            case RELIABILITY -> BY_SUCCESS.thenComparing(BY_PRICE).thenComparing(BY_SPEED);
        };
        return Comparator.comparingInt(
                        (Judged judged) -> distance(judged.candidate().quality(), options.quality()))
                .thenComparing(judged -> !judged.ai())
                .thenComparing(judged -> judged.health() == ProviderHealth.State.DOWN)
                .thenComparing(byTaste);
    }

    private Preference preference(RunOptions options) {
        return options.prefer() == null ? preference : options.prefer();
    }

    private static final Comparator<Judged> BY_PRICE =
            Comparator.comparing(judged -> judged.candidate().estimate());
    private static final Comparator<Judged> BY_SPEED =
            Comparator.comparingDouble(judged -> judged.candidate().p50());
    private static final Comparator<Judged> BY_SUCCESS =
            Comparator.comparingDouble((Judged judged) -> judged.success()).reversed();

    /** A rung below the wanted one is nearer than any above it: nobody is upgraded to a higher price unasked. */
    private static int distance(Quality rung, Quality wanted) {
        return rung.compareTo(wanted) <= 0
                ? wanted.ordinal() - rung.ordinal()
                : Quality.values().length + rung.ordinal() - wanted.ordinal();
    }

    /**
     * The first choice and those who stand in for it: of the same rung, or of a lower one where that is allowed, and
     * not much dearer.
     *
     * @param most what a run may cost whoever does it; the first choice alone may be dearer, and is then refused
     */
    public Route route(Order order, List<Candidate> wanted, Money most) {
        if (wanted.isEmpty()) {
            return new Route(List.of());
        }
        Candidate first = wanted.get(0);
        Money ceiling = first.estimate().times(headroom);
        return new Route(wanted.stream()
                .filter(candidate -> candidate == first
                        || candidate.estimate().compareTo(first.estimate()) <= 0
                        || candidate.estimate().compareTo(ceiling) <= 0
                                && candidate.estimate().compareTo(most) <= 0)
                .filter(candidate -> candidate.quality() == first.quality()
                        || order.options().allowDowngrade())
                .toList());
    }

    /**
     * Why this one is the first choice, as a stable word.
     *
     * @param peers all that could do it as well: of the same rung and kind, itself among them
     */
    public String why(Order order, Candidate chosen, List<Candidate> peers) {
        if (!order.options().model().equals(RunOptions.AUTO)) {
            return "asked_for";
        }
        if (chosen.quality() != order.options().quality()) {
            return "nearest_quality";
        }
        if (peers.size() == 1) {
            return "only_one";
        }
        return switch (preference(order.options())) {
            case PRICE ->
                peers.stream().allMatch(peer -> peer.estimate().compareTo(chosen.estimate()) >= 0)
                        ? "cheapest"
                        : "others_failing";
            case SPEED -> peers.stream().allMatch(peer -> peer.p50() >= chosen.p50()) ? "fastest" : "others_failing";
            case RELIABILITY -> "most_reliable";
        };
    }

    /** A candidate with what is known of how well it does. */
    record Judged(Candidate candidate, boolean ai, ProviderHealth.State health, double success) {}
}
