package com.alwrity.studio.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignInJourneysTest {

    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    private final HttpSession session = session();

    @Test
    void aJourneyIsTakenOnce() {
        keep("one", NOON);
        keep("two", NOON);

        assertThat(SignInJourneys.take(session, "one", NOON)).hasValueSatisfying(begun -> {
            assertThat(begun.journey().nonce()).isEqualTo("nonce of one");
            assertThat(begun.next()).isEqualTo("/library");
        });
        assertThat(SignInJourneys.take(session, "one", NOON)).isEmpty();
        assertThat(SignInJourneys.take(session, "two", NOON)).isPresent();
    }

    @Test
    void noOtherStateAndNoOtherSessionLeadsToIt() {
        keep("one", NOON);

        assertThat(SignInJourneys.take(session, "another", NOON)).isEmpty();
        assertThat(SignInJourneys.take(session, null, NOON)).isEmpty();
        assertThat(SignInJourneys.take(null, "one", NOON)).isEmpty();
        assertThat(SignInJourneys.take(session(), "one", NOON)).isEmpty();
    }

    @Test
    void nobodyIsWaitedForAllDay() {
        keep("one", NOON);

        assertThat(SignInJourneys.take(session, "one", NOON.plus(Duration.ofMinutes(15))))
                .isEmpty();
    }

    @Test
    void theOldestOfManyIsForgotten() {
        for (int i = 0; i < 6; i++) {
            keep("state " + i, NOON);
        }

        assertThat(SignInJourneys.take(session, "state 0", NOON)).isEmpty();
        assertThat(SignInJourneys.take(session, "state 1", NOON)).isPresent();
        assertThat(SignInJourneys.take(session, "state 5", NOON)).isPresent();
    }

    private void keep(String state, Instant at) {
        SignInJourney journey = new SignInJourney(
                state, "nonce of " + state, "verifier", URI.create("https://studio.example/sign-in/callback"));
        SignInJourneys.keep(session, journey, "/library", at);
    }

    /** A session, as far as attributes go. */
    private static HttpSession session() {
        Map<String, Object> attributes = new HashMap<>();
        return (HttpSession) Proxy.newProxyInstance(
                HttpSession.class.getClassLoader(),
                new Class<?>[] {HttpSession.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getAttribute" -> attributes.get((String) arguments[0]);
                    case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
