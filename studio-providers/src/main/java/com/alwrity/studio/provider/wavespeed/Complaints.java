package com.alwrity.studio.provider.wavespeed;

import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.ProviderException.Transient;
import com.alwrity.studio.provider.http.Dialect;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;

/** What WaveSpeed says when it refuses a request or fails at a task: a code that may sit in a good answer, and words. */
final class Complaints implements Dialect {

    private static final Pattern CONTENT =
            words("nsfw|sensitive|safety|moderat|prohibited content|content polic|flagged");
    private static final Pattern FUNDS = words("\\bbalance\\b|\\bcredits?\\b|insufficient funds|top[- ]?up");
    private static final Pattern REQUEST =
            words("\\binvalid\\b|unsupported|not supported|validation|must be|too (long|short|large|small)");
    private static final Pattern CROWDED = words("overload|capacity|\\bbusy\\b|try again");

    /** A code that says nothing to anybody: whether the request was taken is open. */
    private static final int UNCLEAR = 500;

    @Override
    public Meaning meaning(int status, JsonNode body) {
        String said = body.path("message").asText("");
        int code = body.path("code").asInt(status);
        if (status < 200 || status >= 300) {
            return meaning(Meaning.of(status, said));
        }
        if (code >= 200 && code < 300) {
            return Meaning.of(status);
        }
        return meaning(Meaning.of(code >= 400 && code < 600 ? code : UNCLEAR, said));
    }

    /** Only a clear refusal is worth reading closer. */
    private static Meaning meaning(Meaning meaning) {
        return switch (meaning.status()) {
            case 400, 403, 422 -> kind(meaning.said()).map(meaning::because).orElse(meaning);
            default -> meaning;
        };
    }

    private static Optional<Permanent.Kind> kind(String said) {
        if (CONTENT.matcher(said).find()) {
            return Optional.of(Permanent.Kind.CONTENT_REJECTED);
        }
        return FUNDS.matcher(said).find() ? Optional.of(Permanent.Kind.OUT_OF_FUNDS) : Optional.empty();
    }

    /** Why a task failed. */
    static ProviderException failure(String said) {
        if (CROWDED.matcher(said).find()) {
            return new Transient(Transient.Kind.UNAVAILABLE, said, Optional.empty(), null);
        }
        Permanent.Kind otherwise =
                REQUEST.matcher(said).find() ? Permanent.Kind.INVALID_REQUEST : Permanent.Kind.FAILED;
        return new Permanent(kind(said).orElse(otherwise), said.isBlank() ? "The service failed to make it" : said);
    }

    private static Pattern words(String any) {
        return Pattern.compile(any, Pattern.CASE_INSENSITIVE);
    }
}
