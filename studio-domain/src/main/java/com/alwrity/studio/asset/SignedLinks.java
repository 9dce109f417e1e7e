package com.alwrity.studio.asset;

import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Links to one file that hold without a session until they expire. */
@ApplicationScoped
public class SignedLinks {

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "studio.secret")
    private String secret;

    /** Signs the file for a time. */
    public Signature sign(UUID userId, String filename, Duration validity) {
        long expires = clock.instant().plus(validity).getEpochSecond();
        return new Signature(expires, mac(userId, filename, expires));
    }

    /** @throws StudioException FORBIDDEN if it is not ours or for another file, EXPIRED if its time is over */
    public void check(UUID userId, String filename, long expires, String signature) {
        byte[] given = signature.getBytes(StandardCharsets.US_ASCII);
        byte[] right = mac(userId, filename, expires).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(given, right)) {
            throw new StudioException(StudioException.Kind.FORBIDDEN, "link.forged");
        }
        if (!clock.instant().isBefore(Instant.ofEpochSecond(expires))) {
            throw new StudioException(StudioException.Kind.EXPIRED, "link.expired");
        }
    }

    private String mac(UUID userId, String filename, long expires) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(("link:" + secret).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] signature = mac.doFinal((userId + "/" + filename + "?" + expires).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    /** The query of a signed link: seconds since 1970, and the signature. */
    public record Signature(long expires, String signature) {}
}
