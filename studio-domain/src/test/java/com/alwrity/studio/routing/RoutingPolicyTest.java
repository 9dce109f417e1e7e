package com.alwrity.studio.routing;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.operation.Order;
import com.alwrity.studio.operation.Preference;
import com.alwrity.studio.operation.Quality;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.RunOptions;
import com.alwrity.studio.operation.Shape;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.operation.TextToVideo;
import com.alwrity.studio.routing.ProviderHealth.State;
import com.alwrity.studio.routing.RoutingPolicy.Judged;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoutingPolicyTest {

    private static final Money PLENTY = Money.of("100");

    private final RoutingPolicy byPrice = new RoutingPolicy("price", 25);

    @Test
    void theWantedRungComesFirstAndAHigherOneLast() {
        Judged standard = judged("a/standard", Quality.STANDARD, "1.00", 10);
        Judged draft = judged("a/draft", Quality.DRAFT, "0.10", 10);
        Judged premium = judged("a/premium", Quality.PREMIUM, "0.05", 10);

        assertThat(sorted(byPrice, Quality.STANDARD, premium, draft, standard))
                .containsExactly("a/standard", "a/draft", "a/premium");
    }

    @Test
    void theLowestPriceWinsAmongEquals() {
        assertThat(sorted(
                        byPrice,
                        Quality.STANDARD,
                        judged("a/dear", Quality.STANDARD, "2.00", 1),
                        judged("a/slow", Quality.STANDARD, "1.00", 90),
                        judged("a/quick", Quality.STANDARD, "1.00", 30)))
                .containsExactly("a/quick", "a/slow", "a/dear");
    }

    @Test
    void speedAndReliabilityCanBePreferred() {
        Judged dearAndQuick = new Judged(candidate("a/quick", Quality.STANDARD, "2.00", 5), true, State.UP, 0.7);
        Judged cheapAndSure = new Judged(candidate("a/sure", Quality.STANDARD, "1.00", 50), true, State.UP, 0.99);

        assertThat(sorted(new RoutingPolicy("speed", 25), Quality.STANDARD, cheapAndSure, dearAndQuick))
                .first()
                .isEqualTo("a/quick");
        assertThat(sorted(new RoutingPolicy("reliability", 25), Quality.STANDARD, dearAndQuick, cheapAndSure))
                .first()
                .isEqualTo("a/sure");
    }

    @Test
    void whatAnOrderPrefersGoesBeforeWhatTheStudioDoes() {
        Judged quick = judged("a/quick", Quality.STANDARD, "2.00", 5);
        Judged cheap = judged("a/cheap", Quality.STANDARD, "1.00", 50);

        assertThat(Stream.of(cheap, quick)
                        .sorted(byPrice.order(options(Quality.STANDARD, Preference.SPEED, false)))
                        .map(each -> each.candidate().modelKey()))
                .containsExactly("a/quick", "a/cheap");
    }

    @Test
    void aProviderThatIsDownIsAskedAfterAllOthersOfTheRung() {
        Judged down = new Judged(candidate("a/cheap", Quality.STANDARD, "0.10", 5), true, State.DOWN, 0.1);
        Judged up = judged("b/dear", Quality.STANDARD, "1.00", 5);

        assertThat(sorted(byPrice, Quality.STANDARD, down, up)).containsExactly("b/dear", "a/cheap");
    }

    @Test
    void anOfflineDraftIsNeverPreferredToAGenerativeModel() {
        Judged offline = new Judged(candidate("local/storyboard", Quality.DRAFT, "0", 5), false, State.UP, 1);
        Judged generative = judged("a/draft", Quality.DRAFT, "0.16", 40);

        assertThat(sorted(byPrice, Quality.DRAFT, offline, generative)).containsExactly("a/draft", "local/storyboard");
    }

    @Test
    void whoStandsInIsOfTheSameRungAndNotMuchDearer() {
        Candidate first = candidate("a/first", Quality.STANDARD, "1.00", 5);
        Candidate near = candidate("b/near", Quality.STANDARD, "1.25", 5);
        Candidate dear = candidate("c/dear", Quality.STANDARD, "1.26", 5);
        Candidate lower = candidate("d/lower", Quality.DRAFT, "0.10", 5);

        Route route = byPrice.route(order(false), List.of(first, near, dear, lower), PLENTY);

        assertThat(route.candidates()).containsExactly(first, near);
        assertThat(route.ceiling()).isEqualTo(Money.of("1.25"));
        assertThat(byPrice.route(order(true), List.of(first, lower), PLENTY).candidates())
                .containsExactly(first, lower);
    }

    @Test
    void nobodyStandsInForMoreThanThereIs() {
        Candidate first = candidate("a/first", Quality.STANDARD, "1.00", 5);
        Candidate near = candidate("b/near", Quality.STANDARD, "1.20", 5);

        assertThat(byPrice.route(order(false), List.of(first, near), Money.of("1.10"))
                        .candidates())
                .containsExactly(first);
        assertThat(byPrice.route(order(false), List.of(first, near), Money.of("0.50"))
                        .candidates())
                .as("the first choice stays, to be refused with its price")
                .containsExactly(first);
    }

    @Test
    void theReasonIsTheTrueOne() {
        Candidate cheap = candidate("a/cheap", Quality.STANDARD, "1.00", 5);
        Candidate dear = candidate("b/dear", Quality.STANDARD, "2.00", 5);
        Order order = order(false);

        assertThat(byPrice.why(order, cheap, List.of(cheap))).isEqualTo("only_one");
        assertThat(byPrice.why(order, cheap, List.of(cheap, dear))).isEqualTo("cheapest");
        assertThat(byPrice.why(order, dear, List.of(dear, cheap))).isEqualTo("others_failing");
        assertThat(new RoutingPolicy("speed", 0).why(order, dear, List.of(dear, cheap)))
                .isEqualTo("fastest");
        Order quick = order(options(Quality.STANDARD, Preference.SPEED, false));
        assertThat(byPrice.why(quick, cheap, List.of(cheap, candidate("c/quicker", Quality.STANDARD, "9", 1))))
                .isEqualTo("others_failing");
        Candidate draft = candidate("a/draft", Quality.DRAFT, "0.10", 5);
        assertThat(byPrice.why(order, draft, List.of(draft))).isEqualTo("nearest_quality");
    }

    private static List<String> sorted(RoutingPolicy policy, Quality wanted, Judged... judged) {
        return Stream.of(judged)
                .sorted(policy.order(options(wanted, null, false)))
                .map(each -> each.candidate().modelKey())
                .toList();
    }

    private static Judged judged(String key, Quality quality, String price, double p50) {
        return new Judged(candidate(key, quality, price, p50), true, State.UP, 1);
    }

    private static Candidate candidate(String key, Quality quality, String price, double p50) {
        return new Candidate(key, quality, Money.of(price), p50, 2 * p50, false, null, null);
    }

    private static Order order(boolean allowDowngrade) {
        return order(options(Quality.STANDARD, null, allowDowngrade));
    }

    private static Order order(RunOptions options) {
        Shape shape = new Shape(Resolution.P720, AspectRatio.LANDSCAPE_16_9, 5);
        return new Order(new TextToVideo("a sea", null, shape, Motion.MEDIUM, new Sound.Silent(), 1L), options);
    }

    private static RunOptions options(Quality quality, Preference prefer, boolean allowDowngrade) {
        return new RunOptions(
                quality, RunOptions.AUTO, prefer, null, "A sea", List.of(), false, allowDowngrade, 1, false);
    }
}
