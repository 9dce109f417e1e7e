package com.alwrity.studio.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** Whether an ID token is what it should be: signed by the provider, for us, for this journey, and of now. */
final class IdTokenCheck {

    private static final Duration SKEW = Duration.ofSeconds(60);

    private final Clock clock;

    IdTokenCheck(Clock clock) {
        this.clock = clock;
    }

    IDTokenClaimsSet check(JWT token, Discovery.Known provider, String clientId, String nonce) throws NotProven {
        IDTokenValidator validator = new IDTokenValidator(
                provider.metadata().getIssuer(),
                new ClientID(clientId),
                new JWSVerificationKeySelector<>(algorithms(), provider.keys()),
                null);
        validator.setMaxClockSkew((int) SKEW.toSeconds());
        try {
            IDTokenClaimsSet claims = validator.validate(token, new Nonce(nonce));
            // The library leaves it to us to see whom a proof for several was made for.
            if (claims.getAuthorizedParty() != null
                    && !claims.getAuthorizedParty().getValue().equals(clientId)) {
                throw new NotProven(SignInRefusal.UNTRUSTED, "The proof was made for another party");
            }
            return claims;
        } catch (BadJWTException e) {
            // Its signature was right.
            throw new NotProven(
                    ofAnotherTime(token) ? SignInRefusal.CLOCK : SignInRefusal.UNTRUSTED, e.getMessage(), e);
        } catch (BadJOSEException | RateLimitReachedException e) {
            throw new NotProven(SignInRefusal.UNTRUSTED, e.getMessage(), e);
        } catch (KeySourceException e) {
            throw new NotProven(SignInRefusal.UNREACHABLE, "The provider's keys cannot be had", e);
        } catch (JOSEException e) {
            throw new NotProven(SignInRefusal.UNTRUSTED, e.getMessage(), e);
        }
    }

    /** By a key of two halves alone: with a shared secret, whoever knows ours could sign. */
    private static Set<JWSAlgorithm> algorithms() {
        Set<JWSAlgorithm> all = new HashSet<>(JWSAlgorithm.Family.RSA);
        all.addAll(JWSAlgorithm.Family.EC);
        return all;
    }

    private boolean ofAnotherTime(JWT token) {
        try {
            JWTClaimsSet claims = token.getJWTClaimsSet();
            Instant now = clock.instant();
            return claims.getExpirationTime() != null
                            && claims.getExpirationTime().toInstant().isBefore(now.minus(SKEW))
                    || claims.getIssueTime() != null
                            && claims.getIssueTime().toInstant().isAfter(now.plus(SKEW));
        } catch (ParseException e) {
            return false;
        }
    }
}
