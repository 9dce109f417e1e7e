package com.alwrity.studio.preflight;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.MemberRole;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.operation.Order;
import com.alwrity.studio.operation.Quality;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.RunOptions;
import com.alwrity.studio.operation.Shape;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.operation.StudioRequest;
import com.alwrity.studio.operation.TextToVideo;
import com.alwrity.studio.routing.Candidate;
import java.util.List;
import java.util.UUID;

/** Orders as they stand when they are judged, for tests. */
final class Situations {

    static final Caller CALLER =
            new Caller(UUID.randomUUID(), UUID.randomUUID(), Role.CREATOR, MemberRole.EDITOR, null);

    private Situations() {}

    static Situation of(Order order, List<Candidate> candidates, List<Candidate> wanted) {
        return new Situation(
                CALLER,
                order,
                order,
                new InputCheck.Inputs(List.of(), List.of()),
                List.of(),
                List.of(),
                candidates,
                wanted,
                Credits.of(1000),
                Credits.of(1000));
    }

    static Situation of(Order order) {
        return of(order, List.of(), List.of());
    }

    static Order order(Quality quality, String model, int variations) {
        return order(video(), quality, model, variations);
    }

    static Order order(StudioRequest request, Quality quality, String model, int variations) {
        return new Order(
                request, new RunOptions(quality, model, null, null, "Sea", List.of(), false, false, variations, false));
    }

    static TextToVideo video() {
        return new TextToVideo(
                "The sea",
                null,
                new Shape(Resolution.P1080, AspectRatio.LANDSCAPE_16_9, 8),
                Motion.MEDIUM,
                new Sound.Generated(),
                null);
    }

    static Candidate candidate(String model, Quality quality, String price) {
        return new Candidate(model, quality, Money.of(price), 10, 20, false, null, null);
    }
}
