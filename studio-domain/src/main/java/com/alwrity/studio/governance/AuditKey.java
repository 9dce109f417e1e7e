package com.alwrity.studio.governance;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs events, and links them to a chain: by HMAC-SHA256, so that the database alone is not enough to do it. */
final class AuditKey {

    private final SecretKeySpec key;

    AuditKey(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** What says that the studio wrote the row. */
    byte[] sign(AuditRow row) {
        return hmac(new Canonical().text("event").bytes(row.canonical()));
    }

    boolean signed(AuditRow row, byte[] mac) {
        return mac != null && MessageDigest.isEqual(sign(row), mac);
    }

    /** The link of the chain that comes after the one before. */
    byte[] seal(byte[] before, long seq, AuditRow row) {
        return hmac(new Canonical().text("seal").bytes(before).number(seq).bytes(row.canonical()));
    }

    /** The link that stands before the first. */
    byte[] beginning(Instant at) {
        return hmac(new Canonical().text("beginning").number(AuditRow.micros(at)));
    }

    byte[] sign(Cut cut) {
        return hmac(new Canonical()
                .text("cut")
                .number(cut.seq())
                .bytes(cut.hash())
                .number(AuditRow.micros(cut.at()))
                .number(cut.unsignedUntil()));
    }

    private byte[] hmac(Canonical message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(message.done());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }
}
