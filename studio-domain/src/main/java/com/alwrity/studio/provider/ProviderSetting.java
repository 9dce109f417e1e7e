package com.alwrity.studio.provider;

import com.alwrity.studio.persistence.Seal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** What an admin has set for a provider. The key is kept sealed; people see its end alone. */
@Entity
@Table(name = "provider_setting")
class ProviderSetting {

    private static final int HINT = 4;

    /** Of a shorter key the end would tell too much. */
    private static final int LONG_ENOUGH_FOR_A_HINT = 12;

    @Id
    private String provider;

    private Boolean enabled;

    @Column(name = "sealed_key")
    private String sealedKey;

    @Column(name = "key_hint")
    private String keyHint;

    @Column(name = "key_set_at")
    private Instant keySetAt;

    @Column(name = "base_url")
    private String baseUrl;

    @Column(name = "at_once")
    private Integer atOnce;

    @Column(name = "per_minute")
    private Integer perMinute;

    @Column(name = "allowed_hosts")
    private String allowedHosts;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "updated_by")
    private UUID updatedBy;

    @Version
    @Column(name = "row_version")
    private long rowVersion;

    ProviderSetting() {}

    ProviderSetting(ProviderId provider) {
        this.provider = provider.key();
    }

    /** Whatever the change says nothing about stays. */
    void apply(ProviderChange change, Seal seal, UUID admin, Instant now) {
        Change.of(change.apiKey(), key -> setKey(key, seal, now));
        Change.of(change.enabled(), on -> enabled = on);
        Change.of(change.baseUrl(), url -> baseUrl = url == null ? null : url.toString());
        Change.of(change.atOnce(), limit -> atOnce = limit);
        Change.of(change.perMinute(), limit -> perMinute = limit);
        Change.of(change.allowedHosts(), hosts -> allowedHosts = hosts == null ? null : String.join(",", hosts));
        updatedAt = now;
        updatedBy = admin;
    }

    private void setKey(String key, Seal seal, Instant now) {
        sealedKey = key == null ? null : seal.seal(key, place());
        keyHint = key == null || key.length() < LONG_ENOUGH_FOR_A_HINT ? null : key.substring(key.length() - HINT);
        keySetAt = key == null ? null : now;
    }

    /** The same key under the current secret of the installation. @return whether it was under a former one */
    boolean sealAnew(Seal seal) {
        Optional<String> anew = Optional.ofNullable(sealedKey).flatMap(kept -> seal.sealAnew(kept, place()));
        anew.ifPresent(text -> sealedKey = text);
        return anew.isPresent();
    }

    ProviderChoice choice(Seal seal) {
        return new ProviderChoice(
                Optional.ofNullable(enabled),
                Optional.ofNullable(sealedKey).flatMap(kept -> seal.open(kept, place())),
                sealedKey != null,
                Optional.ofNullable(keyHint),
                Optional.ofNullable(keySetAt),
                Optional.ofNullable(baseUrl).map(URI::create),
                Optional.ofNullable(atOnce),
                Optional.ofNullable(perMinute),
                Optional.ofNullable(allowedHosts)
                        .map(hosts -> hosts.isEmpty() ? List.of() : List.of(hosts.split(","))));
    }

    /** Whatever may be told of it. */
    Map<String, Object> shown() {
        Map<String, Object> shown = new TreeMap<>();
        put(shown, "enabled", enabled);
        put(
                shown,
                "apiKey",
                sealedKey == null ? null : "…" + Optional.ofNullable(keyHint).orElse(""));
        put(shown, "baseUrl", baseUrl);
        put(shown, "atOnce", atOnce);
        put(shown, "perMinute", perMinute);
        put(shown, "allowedHosts", allowedHosts);
        return shown;
    }

    private static void put(Map<String, Object> shown, String field, Object value) {
        if (value != null) {
            shown.put(field, value);
        }
    }

    ProviderId provider() {
        return new ProviderId(provider);
    }

    private String place() {
        return "provider/" + provider + "/api-key";
    }
}
