package com.alwrity.studio.asset;

import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.persistence.Secrets;
import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Links to one file that hold without a session until they expire, or until the secret that signed them is forgotten. */
@ApplicationScoped
public class SignedLinks {

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "studio.secret")
    private String secret;

    @Inject
    @ConfigProperty(name = "studio.secret.former")
    private Optional<String> former;

    /** Signs the file for a time. */
    public Signature sign(Caller caller, UUID ownerId, FileName name, Duration validity) {
        Instant end = clock.instant().plus(validity).truncatedTo(ChronoUnit.SECONDS);
        audit.record(
                caller,
                "asset.link",
                "asset",
                name.assetId(),
                Map.of("rendition", name.kind().key(), "expires", end));
        return until(ownerId, name, end);
    }

    /** Signs the file for somebody who is noted down by whoever shows it to them. */
    public Signature until(UUID ownerId, FileName name, Instant end) {
        return new Signature(end.getEpochSecond(), mac(secret, ownerId, name.toString(), end.getEpochSecond()));
    }

    /** @throws StudioException FORBIDDEN if it is not ours or for another file, EXPIRED if its time is over */
    public void check(UUID userId, String filename, long expires, String signature) {
        byte[] given = signature.getBytes(StandardCharsets.US_ASCII);
        boolean ours = Secrets.currentFirst(secret, former).stream()
                .map(one -> mac(one, userId, filename, expires).getBytes(StandardCharsets.US_ASCII))
                .anyMatch(right -> MessageDigest.isEqual(given, right));
        if (!ours) {
            throw new StudioException(StudioException.Kind.FORBIDDEN, "link.forged");
        }
        if (!clock.instant().isBefore(Instant.ofEpochSecond(expires))) {
            throw new StudioException(StudioException.Kind.EXPIRED, "link.expired");
        }
    }

    private static String mac(String secret, UUID userId, String filename, long expires) {
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
