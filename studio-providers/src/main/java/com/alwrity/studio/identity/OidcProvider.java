package com.alwrity.studio.identity;

import com.alwrity.studio.provider.http.Http;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * Signs people in by OpenID Connect: the authorization code flow with PKCE, at the one provider that is configured.
 * What it sends is believed only after all of it was checked.
 */
@ApplicationScoped
public class OidcProvider implements SignInProvider {

    private static final Logger LOG = System.getLogger(OidcProvider.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Characters of a proof that an address takes along. */
    private static final int LONGEST_HINT = 4_000;

    private final Optional<OidcSettings> settings;
    private final OidcHttp http;
    private final Discovery discovery;
    private final IdTokenCheck check;

    @Inject
    public OidcProvider(Config config, Clock clock) {
        this(OidcSettings.read(config), new Http(clock, () -> PATIENCE), clock);
    }

    OidcProvider(Optional<OidcSettings> settings, Http http, Clock clock) {
        this.settings = settings;
        this.http = settings.map(known -> new OidcHttp(known, http)).orElse(null);
        this.discovery =
                settings.map(known -> new Discovery(known, this.http, clock)).orElse(null);
        this.check = new IdTokenCheck(clock);
    }

    /** For the container's proxy. */
    protected OidcProvider() {
        this(Optional.empty(), null, null);
    }

    @Override
    public Optional<String> name() {
        return settings.map(OidcSettings::name);
    }

    @Override
    public Departure depart(URI callback) {
        OidcSettings us = settings.orElseThrow();
        SignInJourney journey = new SignInJourney(
                new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue(), callback);
        try {
            AuthenticationRequest request = new AuthenticationRequest.Builder(
                            ResponseType.CODE, scopes(us), new ClientID(us.clientId()), callback)
                    .endpointURI(discovery.provider().metadata().getAuthorizationEndpointURI())
                    .state(new State(journey.state()))
                    .nonce(new Nonce(journey.nonce()))
                    .codeChallenge(new CodeVerifier(journey.verifier()), CodeChallengeMethod.S256)
                    .build();
            return new Departure.To(request.toURI(), journey);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Nobody can be sent to " + us.issuer(), e);
            return new Departure.Refused(SignInRefusal.UNREACHABLE);
        }
    }

    @Override
    public Arrival arrive(SignInJourney journey, String query, URI home) {
        OidcSettings us = settings.orElseThrow();
        try {
            Discovery.Known provider = discovery.provider();
            OIDCTokens tokens = new CodeExchange(us, http).redeem(provider.metadata(), journey, query);
            IDTokenClaimsSet proof = check.check(tokens.getIDToken(), provider, us.clientId(), journey.nonce());
            Claims claims = new Claims(proof.toJSONObject(), Map.of());
            if (!claims.complete(us)) {
                claims = new Claims(claims.idToken(), userInfo(provider.metadata(), tokens.getAccessToken(), proof));
            }
            return new Arrival.Proven(
                    claims.identity(us.issuer().toString(), us), signOut(provider.metadata(), tokens, us, home));
        } catch (NotProven e) {
            LOG.log(
                    e.why() == SignInRefusal.CANCELLED ? Level.DEBUG : Level.WARNING,
                    "Nobody was signed in by " + us.issuer() + ": " + e.why().key(),
                    e);
            return new Arrival.Refused(e.why());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Nobody was signed in by " + us.issuer(), e);
            return new Arrival.Refused(SignInRefusal.UNREACHABLE);
        }
    }

    private static Scope scopes(OidcSettings us) {
        Scope scopes = Scope.parse(us.scopes());
        scopes.add("openid");
        return scopes;
    }

    /** What the provider says beside the proof, where it may be asked and says it of the same person. */
    private Map<String, Object> userInfo(OIDCProviderMetadata provider, AccessToken access, IDTokenClaimsSet proof)
            throws IOException, NotProven {
        URI address = provider.getUserInfoEndpointURI();
        if (address == null || access == null || !http.reaches(address)) {
            return Map.of();
        }
        var answer = http.send(new UserInfoRequest(address, access).toHTTPRequest());
        UserInfoResponse response = OidcHttp.parsed(() -> UserInfoResponse.parse(answer));
        UserInfo info =
                response.indicatesSuccess() ? response.toSuccessResponse().getUserInfo() : null;
        if (info == null) {
            return Map.of();
        }
        if (!info.getSubject().equals(proof.getSubject())) {
            throw new NotProven(SignInRefusal.UNTRUSTED, "The provider speaks of somebody else");
        }
        return info.toJSONObject();
    }

    private static Optional<URI> signOut(OIDCProviderMetadata provider, OIDCTokens tokens, OidcSettings us, URI home) {
        JWT proof = tokens.getIDToken();
        JWT hint = proof.getParsedString().length() > LONGEST_HINT ? null : proof;
        return Optional.ofNullable(provider.getEndSessionEndpointURI())
                .map(address ->
                        new LogoutRequest(address, hint, null, new ClientID(us.clientId()), home, null, null).toURI());
    }
}
