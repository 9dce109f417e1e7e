package com.alwrity.studio.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.identity.SignInProvider.Arrival;
import com.alwrity.studio.identity.SignInProvider.Departure;
import com.alwrity.studio.provider.Fault;
import com.alwrity.studio.provider.http.Http;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OidcProviderTest {

    private static final URI CALLBACK = URI.create("https://studio.example/sign-in/callback");
    private static final URI HOME = URI.create("https://studio.example/sign-in");
    private static final Map<String, Object> ADA = OpenIdStub.person("ada-1", "ada@acme.example");
    private static final Clock CLOCK = Clock.system(ZoneOffset.UTC);

    private final OpenIdStub stub = OpenIdStub.start();
    private volatile Duration patience = Duration.ofSeconds(20);
    private final OidcProvider provider = provider(settings(OpenIdStub.SECRET, false));

    @AfterEach
    void close() {
        stub.close();
    }

    private OidcSettings settings(String secret, boolean trustEmail) {
        return new OidcSettings(
                stub.issuer(),
                OpenIdStub.CLIENT,
                Optional.of(secret),
                "Acme",
                "email profile",
                Optional.of("realm_access.roles"),
                trustEmail,
                Set.of());
    }

    private OidcProvider provider(OidcSettings settings) {
        return new OidcProvider(Optional.of(settings), new Http(CLOCK, () -> patience), CLOCK);
    }

    @Test
    void somebodyComesBackWithAProof() {
        stub.claim(claims -> claims.put("realm_access", Map.of("roles", List.of("boss", "user"))));

        Arrival arrival = signIn(provider, ADA);

        assertThat(arrival).isInstanceOfSatisfying(Arrival.Proven.class, proven -> {
            assertThat(proven.who())
                    .isEqualTo(new ProvenIdentity(
                            stub.issuer().toString(),
                            "ada-1",
                            Optional.of("ada@acme.example"),
                            "Ada of ada-1",
                            Optional.of(Set.of("boss", "user"))));
            assertThat(proven.signOut().orElseThrow().toString())
                    .startsWith(stub.issuer() + "/logout?")
                    .contains("id_token_hint=", "post_logout_redirect_uri=https%3A%2F%2Fstudio.example%2Fsign-in");
        });
    }

    @Test
    void theJourneyBeginsWithFreshSecretsOfWhichNoneIsShown() {
        Departure.To one = depart(provider);
        Departure.To two = depart(provider);

        assertThat(one.address().toString())
                .startsWith(stub.issuer() + "/authorize?")
                .contains("code_challenge_method=S256", "response_type=code", "openid")
                .doesNotContain(one.journey().verifier());
        assertThat(one.journey().state()).isNotEqualTo(two.journey().state()).hasSizeGreaterThan(30);
        assertThat(one.journey().nonce()).isNotEqualTo(two.journey().nonce());
        assertThat(one.journey().toString()).doesNotContain(one.journey().state());
    }

    static Stream<Arguments> lies() {
        long hour = 3_600;
        long now = CLOCK.instant().getEpochSecond();
        return Stream.of(
                lie("issuer", claims -> claims.put("iss", "https://evil.example"), SignInRefusal.UNTRUSTED),
                lie("audience", claims -> claims.put("aud", "another-client"), SignInRefusal.UNTRUSTED),
                lie(
                        "party",
                        claims -> {
                            claims.put("aud", List.of(OpenIdStub.CLIENT, "another-client"));
                            claims.put("azp", "another-client");
                        },
                        SignInRefusal.UNTRUSTED),
                lie("nonce of another", claims -> claims.put("nonce", "of another journey"), SignInRefusal.UNTRUSTED),
                lie("no nonce", claims -> claims.remove("nonce"), SignInRefusal.UNTRUSTED),
                lie("no subject", claims -> claims.remove("sub"), SignInRefusal.UNTRUSTED),
                lie("no end", claims -> claims.remove("exp"), SignInRefusal.UNTRUSTED),
                lie("expired", claims -> claims.put("exp", now - hour), SignInRefusal.CLOCK),
                lie(
                        "of the future",
                        claims -> {
                            claims.put("iat", now + hour);
                            claims.put("exp", now + 2 * hour);
                        },
                        SignInRefusal.CLOCK));
    }

    private static Arguments lie(String name, Consumer<Map<String, Object>> twist, SignInRefusal why) {
        return Arguments.of(name, twist, why);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void aProofThatClaimsTheWrongThingIsNone(String name, Consumer<Map<String, Object>> twist, SignInRefusal why) {
        stub.claim(twist);

        assertRefused(signIn(provider, ADA), why);
    }

    @Test
    void aClockThatIsSomeSecondsWrongDoesNoHarm() {
        stub.claim(claims -> claims.put("exp", CLOCK.instant().getEpochSecond() - 30));

        assertThat(signIn(provider, ADA)).isInstanceOf(Arrival.Proven.class);
    }

    @Test
    void aProofThatSomebodyElseSignedIsNone() {
        assertThat(signIn(provider, ADA)).isInstanceOf(Arrival.Proven.class);
        for (OpenIdStubKey other : List.of(
                OpenIdStubKey.none(),
                OpenIdStubKey.shared(OpenIdStub.SECRET),
                stub.key().impostor(),
                OpenIdStubKey.fresh())) {
            stub.signWith(other);

            assertRefused(signIn(provider, ADA), SignInRefusal.UNTRUSTED);
        }
    }

    @Test
    void aNewKeyIsFetchedAsSoonAsAProofNamesIt() {
        assertThat(signIn(provider, ADA)).isInstanceOf(Arrival.Proven.class);
        stub.rotate();

        assertThat(signIn(provider, ADA)).isInstanceOf(Arrival.Proven.class);
        assertThat(signIn(provider, ADA)).isInstanceOf(Arrival.Proven.class);
        assertThat(stub.service().asked(OpenIdStub.KEYS)).hasSize(2);
        assertThat(stub.service().asked(OpenIdStub.DISCOVERY)).hasSize(1);
    }

    @Test
    void anAnswerOfAnotherJourneyIsNone() {
        Departure.To mine = depart(provider);
        Departure.To others = depart(provider);

        Arrival arrival = provider.arrive(
                mine.journey(), stub.signIn(others.address(), ADA).getRawQuery(), HOME);

        assertRefused(arrival, SignInRefusal.STALE);
        assertThat(stub.service().asked(OpenIdStub.TOKEN)).isEmpty();
    }

    @Test
    void aCodeIsRedeemedOnceAndByWhoBegan() {
        Departure.To mine = depart(provider);
        String query = stub.signIn(mine.address(), ADA).getRawQuery();
        SignInJourney injected = new SignInJourney(
                mine.journey().state(),
                mine.journey().nonce(),
                depart(provider).journey().verifier(),
                CALLBACK);
        assertRefused(provider.arrive(injected, query, HOME), SignInRefusal.STALE);

        String again = stub.signIn(mine.address(), ADA).getRawQuery();
        assertThat(provider.arrive(mine.journey(), again, HOME)).isInstanceOf(Arrival.Proven.class);
        assertRefused(provider.arrive(mine.journey(), again, HOME), SignInRefusal.STALE);
    }

    @Test
    void whatTheProviderAnswersInsteadIsTold() {
        Departure.To mine = depart(provider);
        String state = "&state=" + mine.journey().state();

        assertRefused(
                provider.arrive(
                        mine.journey(), OpenIdStub.decline(mine.address()).getRawQuery(), HOME),
                SignInRefusal.CANCELLED);
        assertRefused(
                provider.arrive(mine.journey(), "error=temporarily_unavailable" + state, HOME),
                SignInRefusal.UNREACHABLE);
        assertRefused(
                provider.arrive(mine.journey(), "error=unauthorized_client" + state, HOME),
                SignInRefusal.MISCONFIGURED);
        assertRefused(
                provider.arrive(mine.journey(), "code=a&iss=https%3A%2F%2Fevil.example" + state, HOME),
                SignInRefusal.UNTRUSTED);
        assertRefused(provider.arrive(mine.journey(), "nothing%", HOME), SignInRefusal.STALE);
        assertRefused(signIn(provider(settings("another secret", false)), ADA), SignInRefusal.MISCONFIGURED);
    }

    static Stream<Arguments> faults() {
        return Stream.of(OpenIdStub.DISCOVERY, OpenIdStub.KEYS, OpenIdStub.TOKEN)
                .flatMap(route -> Stream.of(
                                Fault.text(200, "text/html", "<html>Hello</html>"),
                                Fault.text(200, "application/json", "{\"keys\": 1"),
                                Fault.text(200, "application/json", "\"" + "x".repeat(400_000) + "\""),
                                Fault.status(503),
                                Fault.cutAfter(5),
                                Fault.unanswered())
                        .map(fault -> Arguments.of(route, fault)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aProviderThatDoesNotAnswerAsItShouldIsOneThatCannotBeReached(String route, Fault fault) {
        stub.service().goWrong(route, fault);
        patience = Duration.ofMillis(500);
        assertRefused(signIn(provider, ADA), SignInRefusal.UNREACHABLE);

        patience = Duration.ofSeconds(20);
        assertThat(signIn(provider, ADA)).isInstanceOf(Arrival.Proven.class);
    }

    @Test
    void aProviderThatIsDownCannotBeReached() {
        stub.close();

        assertThat(provider.depart(CALLBACK)).isEqualTo(new Departure.Refused(SignInRefusal.UNREACHABLE));
    }

    @Test
    void nothingIsFetchedFromAnotherHost() {
        try (OpenIdStub elsewhere = OpenIdStub.start()) {
            for (String endpoint : List.of("token_endpoint", "jwks_uri")) {
                stub.describe(metadata -> metadata.put(endpoint, elsewhere.issuer() + "/keys"));
                assertRefused(signIn(provider(settings(OpenIdStub.SECRET, false)), ADA), SignInRefusal.UNREACHABLE);
            }
            stub.describe(metadata -> metadata.put("issuer", elsewhere.issuer().toString()));
            assertThat(provider.depart(CALLBACK)).isEqualTo(new Departure.Refused(SignInRefusal.UNREACHABLE));
            assertThat(elsewhere.service().asked(OpenIdStub.KEYS)).isEmpty();
        }
    }

    @Test
    void anAddressCountsOnlyWhereTheProviderSaysThatItIsTheirs() {
        Map<String, Object> unsaid = Map.of("sub", "ada-1", "email", "ada@acme.example");
        Map<String, Object> denied = Map.of("sub", "ada-1", "email", "ada@acme.example", "email_verified", false);
        OidcProvider trusting = provider(settings(OpenIdStub.SECRET, true));

        assertThat(email(signIn(provider, unsaid))).isEmpty();
        assertThat(email(signIn(provider, denied))).isEmpty();
        assertThat(email(signIn(trusting, unsaid))).contains("ada@acme.example");
        assertThat(email(signIn(trusting, denied))).isEmpty();
    }

    @Test
    void whatTheProofLeavesOutIsAskedForBeside() {
        Map<String, Object> thin = Map.of("sub", "ada-1");
        stub.tell(OpenIdStub.person("ada-1", "ada@acme.example"));
        assertThat(email(signIn(provider, thin))).contains("ada@acme.example");
        assertThat(stub.service().last(OpenIdStub.USER_INFO).header("Authorization"))
                .contains("Bearer opens-userinfo");

        stub.tell(OpenIdStub.person("somebody-else", "ada@acme.example"));
        assertRefused(signIn(provider, thin), SignInRefusal.UNTRUSTED);
    }

    private static Departure.To depart(OidcProvider provider) {
        return (Departure.To) provider.depart(CALLBACK);
    }

    private Arrival signIn(OidcProvider provider, Map<String, Object> person) {
        Departure departure = provider.depart(CALLBACK);
        if (departure instanceof Departure.Refused refused) {
            return new Arrival.Refused(refused.why());
        }
        Departure.To to = (Departure.To) departure;
        return provider.arrive(to.journey(), stub.signIn(to.address(), person).getRawQuery(), HOME);
    }

    private static Optional<String> email(Arrival arrival) {
        return ((Arrival.Proven) arrival).who().email();
    }

    private static void assertRefused(Arrival arrival, SignInRefusal why) {
        assertThat(arrival).isEqualTo(new Arrival.Refused(why));
    }
}
