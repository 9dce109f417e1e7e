package com.alwrity.studio.identity;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Redeems the code that somebody came back with for what the provider says about them. */
final class CodeExchange {

    private static final Set<String> BROKEN = Set.of("server_error", "temporarily_unavailable");

    private final OidcSettings settings;
    private final OidcHttp http;

    CodeExchange(OidcSettings settings, OidcHttp http) {
        this.settings = settings;
        this.http = http;
    }

    OIDCTokens redeem(OIDCProviderMetadata provider, SignInJourney journey, String query)
            throws NotProven, IOException {
        AuthorizationCode code = code(provider, journey, query);
        AuthorizationCodeGrant grant =
                new AuthorizationCodeGrant(code, journey.callback(), new CodeVerifier(journey.verifier()));
        ClientID client = new ClientID(settings.clientId());
        TokenRequest request = settings.secret()
                .map(secret -> new TokenRequest.Builder(
                                provider.getTokenEndpointURI(), proof(provider, client, new Secret(secret)), grant)
                        .build())
                .orElseGet(() -> new TokenRequest.Builder(provider.getTokenEndpointURI(), client, grant).build());
        HTTPResponse answer = http.send(request.toHTTPRequest());
        if (answer.getStatusCode() >= 500) {
            throw new IOException("Status " + answer.getStatusCode() + " for a code");
        }
        TokenResponse response = OidcHttp.parsed(() -> OIDCTokenResponseParser.parse(answer));
        if (!response.indicatesSuccess()) {
            throw refused(response.toErrorResponse().getErrorObject());
        }
        OIDCTokens tokens = ((OIDCTokenResponse) response.toSuccessResponse()).getOIDCTokens();
        if (tokens.getIDToken() == null) {
            throw new IOException("No ID token for a code");
        }
        return tokens;
    }

    private static AuthorizationCode code(OIDCProviderMetadata provider, SignInJourney journey, String query)
            throws NotProven {
        AuthenticationResponse answer;
        try {
            answer = AuthenticationResponseParser.parse(journey.callback(), URLUtils.parseParameters(query));
        } catch (ParseException e) {
            throw new NotProven(SignInRefusal.STALE, "Not an answer to a sign-in", e);
        }
        if (answer.getState() == null || !answer.getState().getValue().equals(journey.state())) {
            throw new NotProven(SignInRefusal.STALE, "The answer belongs to another sign-in");
        }
        if (answer.getIssuer() != null && !answer.getIssuer().equals(provider.getIssuer())) {
            throw new NotProven(SignInRefusal.UNTRUSTED, "The answer is of another issuer");
        }
        if (!answer.indicatesSuccess()) {
            throw refused(answer.toErrorResponse().getErrorObject());
        }
        AuthorizationCode code = answer.toSuccessResponse().getAuthorizationCode();
        if (code == null) {
            throw new NotProven(SignInRefusal.UNTRUSTED, "The answer has no code");
        }
        return code;
    }

    private static ClientAuthentication proof(OIDCProviderMetadata provider, ClientID client, Secret secret) {
        List<ClientAuthenticationMethod> ways = provider.getTokenEndpointAuthMethods();
        return ways == null || ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                ? new ClientSecretBasic(client, secret)
                : new ClientSecretPost(client, secret);
    }

    private static NotProven refused(ErrorObject error) {
        // It goes into the log, and may be anybody's.
        String code =
                error == null || error.getCode() == null ? "" : error.getCode().replaceAll("[^\\w.-]", "");
        if (code.equals("access_denied")) {
            return new NotProven(SignInRefusal.CANCELLED, code);
        }
        if (code.equals("invalid_grant")) {
            return new NotProven(SignInRefusal.STALE, code);
        }
        return new NotProven(BROKEN.contains(code) ? SignInRefusal.UNREACHABLE : SignInRefusal.MISCONFIGURED, code);
    }
}
