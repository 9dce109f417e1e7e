package com.alwrity.studio.asset;

import com.alwrity.studio.media.RenditionKind;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A signed link as it is asked for.
 *
 * @param expiresInSeconds 60 to 30 days
 * @param rendition which form of the asset; the original where it is absent
 */
public record LinkRequest(Long expiresInSeconds, String rendition) {

    private static final long SHORTEST = 60;
    private static final long LONGEST = Duration.ofDays(30).toSeconds();

    /** What the link is for; all that is wrong is said at once. */
    Terms terms() {
        List<Violation> violations = new ArrayList<>();
        if (expiresInSeconds == null) {
            violations.add(Violation.required("expiresInSeconds"));
        } else if (expiresInSeconds < SHORTEST || expiresInSeconds > LONGEST) {
            violations.add(new Violation(
                    "expiresInSeconds",
                    "out_of_range",
                    Map.of(
                            "from", SHORTEST,
                            "to", LONGEST,
                            "limit", expiresInSeconds < SHORTEST ? SHORTEST : LONGEST,
                            "actual", expiresInSeconds)));
        }
        List<String> keys =
                Arrays.stream(RenditionKind.values()).map(RenditionKind::key).toList();
        if (rendition != null && !keys.contains(rendition)) {
            violations.add(Violation.notAllowed("rendition", keys));
        }
        if (!violations.isEmpty()) {
            throw StudioException.invalid(violations);
        }
        return new Terms(
                Duration.ofSeconds(expiresInSeconds),
                rendition == null ? RenditionKind.ORIGINAL : RenditionKind.of(rendition));
    }

    /** A link's validity and what it opens. */
    record Terms(Duration validity, RenditionKind rendition) {}
}
