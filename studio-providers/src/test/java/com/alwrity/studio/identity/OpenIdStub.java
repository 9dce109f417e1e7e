package com.alwrity.studio.identity;

import com.alwrity.studio.provider.Asked;
import com.alwrity.studio.provider.Reply;
import com.alwrity.studio.provider.ServiceStub;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** A provider of OpenID Connect as the specification has it, that lies as told. */
public final class OpenIdStub implements AutoCloseable {

    public static final String CLIENT = "video-studio";
    public static final String SECRET = "a secret: of the studio";

    public static final String DISCOVERY = "discovery";
    public static final String KEYS = "keys";
    public static final String TOKEN = "token";
    public static final String USER_INFO = "userinfo";

    private static final Consumer<Map<String, Object>> TRUE = claims -> {};

    /** Keys are slow to make. */
    private static final OpenIdStubKey FIRST = OpenIdStubKey.fresh();

    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private final ServiceStub service = ServiceStub.start()
            .on(DISCOVERY, "GET", "/.well-known/openid-configuration", asked -> Reply.json(200, metadata()))
            .on(KEYS, "GET", "/keys", asked -> Reply.json(200, Map.of("keys", List.of(published()))))
            .on(TOKEN, "POST", "/token", this::token)
            .on(USER_INFO, "GET", "/userinfo", asked -> Reply.json(200, userInfo()));
    private volatile OpenIdStubKey key = FIRST;
    private volatile OpenIdStubKey signing = key;
    private volatile Consumer<Map<String, Object>> twist = TRUE;
    private volatile Consumer<Map<String, Object>> saysOfItself = TRUE;
    private volatile Map<String, Object> beside = Map.of();
    private volatile String subject = "nobody";

    private OpenIdStub() {}

    public static OpenIdStub start() {
        return new OpenIdStub();
    }

    public URI issuer() {
        return service.baseUrl();
    }

    public ServiceStub service() {
        return service;
    }

    /** Somebody of its people, with an address that is theirs. */
    public static Map<String, Object> person(String subject, String email) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("sub", subject);
        person.put("email", email);
        person.put("email_verified", true);
        person.put("name", "Ada of " + subject);
        return person;
    }

    /** The person signs in there; with what address they come back. */
    public URI signIn(URI request, Map<String, Object> person) {
        Map<String, String> asked = parameters(request.getRawQuery());
        String code = UUID.randomUUID().toString();
        grants.put(code, new Grant(asked.get("redirect_uri"), asked.get("code_challenge"), asked.get("nonce"), person));
        return URI.create(asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
    }

    /** The person says no there. */
    public static URI decline(URI request) {
        Map<String, String> asked = parameters(request.getRawQuery());
        return URI.create(asked.get("redirect_uri") + "?error=access_denied&state=" + asked.get("state"));
    }

    /** From now on it publishes another key, and signs with it. */
    public void rotate() {
        key = OpenIdStubKey.fresh();
        signing = key;
    }

    OpenIdStubKey key() {
        return key;
    }

    /** Its proofs are signed with something else. */
    public void signWith(OpenIdStubKey other) {
        signing = other;
    }

    /** Its proofs claim something else. */
    public void claim(Consumer<Map<String, Object>> changed) {
        twist = changed;
    }

    /** It says something else about itself. */
    public void describe(Consumer<Map<String, Object>> changed) {
        saysOfItself = changed;
    }

    /** What it says beside the proof. */
    public void tell(Map<String, Object> more) {
        beside = more;
    }

    private Map<String, Object> userInfo() {
        Map<String, Object> said = new HashMap<>(Map.of("sub", subject));
        said.putAll(beside);
        return said;
    }

    private Map<String, Object> published() {
        return key.published();
    }

    private Map<String, Object> metadata() {
        String base = issuer().toString();
        Map<String, Object> metadata = new HashMap<>(Map.of(
                "issuer", base,
                "authorization_endpoint", base + "/authorize",
                "token_endpoint", base + "/token",
                "userinfo_endpoint", base + "/userinfo",
                "end_session_endpoint", base + "/logout",
                "jwks_uri", base + "/keys",
                "response_types_supported", List.of("code"),
                "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256")));
        saysOfItself.accept(metadata);
        return metadata;
    }

    private Reply token(Asked asked) {
        Map<String, String> form = parameters(new String(asked.body(), StandardCharsets.UTF_8));
        if (!asked.header("Authorization").equals(Optional.of(basic()))) {
            return Reply.json(401, Map.of("error", "invalid_client"));
        }
        Grant grant = grants.remove(form.getOrDefault("code", ""));
        if (grant == null
                || !grant.callback().equals(form.get("redirect_uri"))
                || !grant.challenge().equals(challenge(form.get("code_verifier")))) {
            return Reply.json(400, Map.of("error", "invalid_grant"));
        }
        subject = grant.person().get("sub").toString();
        Instant now = Clock.systemUTC().instant();
        Map<String, Object> claims = new LinkedHashMap<>(grant.person());
        claims.put("iss", issuer().toString());
        claims.put("aud", CLIENT);
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.getEpochSecond() + 300);
        claims.put("nonce", grant.nonce());
        twist.accept(claims);
        return Reply.json(
                200,
                Map.of("access_token", "opens-userinfo", "token_type", "Bearer", "id_token", signing.signed(claims)));
    }

    /** Both are form-encoded first, as RFC 6749 has it. */
    private static String basic() {
        String pair = CLIENT + ":" + URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.valueOf(verifier).getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    @Override
    public void close() {
        service.close();
    }

    private record Grant(String callback, String challenge, String nonce, Map<String, Object> person) {}
}
