package com.alwrity.studio.studio;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.catalog.Misfit;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.identity.SignedIn;
import com.alwrity.studio.preflight.Obstacle;
import com.alwrity.studio.problem.ProblemWords;
import com.alwrity.studio.text.Texts;
import com.vaadin.flow.component.html.Anchor;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why something cannot be chosen, and what would allow it, in few words. */
final class Reasons {

    private static final String PROVIDERS = "admin/providers";

    private Reasons() {}

    static String of(Obstacle obstacle) {
        if (obstacle instanceof Obstacle.Together together) {
            return of(together.misfits());
        }
        if (obstacle instanceof Obstacle.OtherModel other) {
            return t("why.other_model", other.model().name());
        }
        return t(obstacle instanceof Obstacle.NeedsProvider ? "why.needs_provider" : "why.nobody");
    }

    /** What the request would have to be like. */
    static String of(List<Misfit> misfits) {
        String needed = misfits.stream()
                .filter(Reasons::byValue)
                .map(Reasons::alternatives)
                .distinct()
                .collect(Collectors.joining(" " + t("why.and") + " "));
        Stream<String> others = misfits.stream()
                .filter(misfit -> !byValue(misfit))
                .map(misfit -> ProblemWords.of(misfit.field(), misfit.code(), misfit.params()));
        return Stream.concat(needed.isEmpty() ? Stream.empty() : Stream.of(t("why.together", needed)), others)
                .collect(Collectors.joining(" · "));
    }

    private static boolean byValue(Misfit misfit) {
        return misfit.params().get("allowed") instanceof Collection<?>
                && !misfit.field().endsWith("AssetId");
    }

    private static String alternatives(Misfit misfit) {
        List<String> values = ((Collection<?>) misfit.params().get("allowed"))
                .stream().map(value -> value(misfit.field(), value)).toList();
        int last = values.size() - 1;
        return last < 1
                ? String.join("", values)
                : String.join(", ", values.subList(0, last)) + " " + t("why.or") + " " + values.get(last);
    }

    private static String value(String field, Object value) {
        return switch (field) {
            case "durationSeconds" -> t("time.seconds", value);
            case "audio.kind" -> Texts.find("create.sound." + value).orElse(value.toString());
            default -> value.toString();
        };
    }

    /** Where keys are entered, for those who may. */
    static Optional<Anchor> providers() {
        return SignedIn.caller().role().includes(Role.ADMIN) ? Optional.of(link()) : Optional.empty();
    }

    private static Anchor link() {
        Anchor link = new Anchor(PROVIDERS, t("why.providers"));
        link.addClassName("in-text");
        return link;
    }
}
