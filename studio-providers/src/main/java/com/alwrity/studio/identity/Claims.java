package com.alwrity.studio.identity;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a provider claims about somebody.
 *
 * @param idToken what stands in the proof itself
 * @param userInfo what it says beside; empty if it was not asked
 */
record Claims(Map<String, Object> idToken, Map<String, Object> userInfo) {

    ProvenIdentity identity(String issuer, OidcSettings settings) {
        return new ProvenIdentity(
                issuer,
                String.valueOf(idToken.get("sub")),
                email(settings.trustEmail()),
                name(),
                settings.roleClaim().map(this::values));
    }

    /** Whether the proof alone says all that is wanted. */
    boolean complete(OidcSettings settings) {
        return idToken.containsKey("email")
                && (idToken.containsKey("email_verified") || settings.trustEmail())
                && settings.roleClaim()
                        .map(claim -> find(idToken, claim).isPresent())
                        .orElse(true);
    }

    /** @param trusted whether an address counts of which nothing more is said */
    private Optional<String> email(boolean trusted) {
        return sources()
                .filter(source -> verified(source.get("email_verified"), trusted))
                .map(source -> source.get("email"))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst();
    }

    /** Some providers say it as text. */
    private static boolean verified(Object said, boolean trusted) {
        return said == null ? trusted : said.equals(true) || said.equals("true");
    }

    private String name() {
        return sources()
                .flatMap(source -> Stream.of(source.get("name"), source.get("preferred_username")))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }

    private Set<String> values(String claim) {
        Object said = sources()
                .flatMap(source -> find(source, claim).stream())
                .findFirst()
                .orElse(List.of());
        Set<String> values = new LinkedHashSet<>();
        (said instanceof Collection<?> several ? several : List.of(said))
                .forEach(value -> values.add(value.toString()));
        return values;
    }

    /** By its name as it is, which may have dots; else by a path of names. */
    private static Optional<Object> find(Map<String, Object> source, String claim) {
        if (source.get(claim) != null) {
            return Optional.of(source.get(claim));
        }
        Object at = source;
        for (String step : claim.split("\\.")) {
            at = at instanceof Map<?, ?> level ? level.get(step) : null;
        }
        return Optional.ofNullable(at);
    }

    private Stream<Map<String, Object>> sources() {
        return Stream.of(idToken, userInfo);
    }
}
