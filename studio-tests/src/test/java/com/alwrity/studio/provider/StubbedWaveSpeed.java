package com.alwrity.studio.provider;

import com.alwrity.studio.server.Answer;
import com.alwrity.studio.server.Api;
import com.alwrity.studio.server.PackagedServer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** WaveSpeed as far as admins ask it: a stub that an admin points the running server to, and takes away again. */
public final class StubbedWaveSpeed implements AfterEachCallback {

    private static final String PATH = "/admin/providers/wavespeed";
    private static final String BACK =
            "{\"apiKey\":null,\"baseUrl\":null,\"allowedHosts\":null,\"enabled\":null,\"atOnce\":null,\"perMinute\":null}";

    private volatile Reply balance = good(Map.of("balance", 42.5));
    private final ServiceStub service = ServiceStub.start()
            .on("balance", "GET", "/api/v3/balance", asked -> balance)
            .on("price", "POST", "/api/v3/model/price", asked -> Reply.json(404, Map.of("code", 404)));
    private Api api;

    /** From now on the server has a key for it and finds it here. */
    public Answer use(PackagedServer server, String key) {
        api = server.api();
        return api.patch(
                PATH,
                Map.of(
                        "apiKey", key,
                        "baseUrl", service.baseUrl().toString(),
                        "allowedHosts", List.of(service.baseUrl().getHost())));
    }

    /** It knows nobody, and says so in these words. */
    void refusesTheKey(String words) {
        balance = Reply.json(401, Map.of("code", 401, "message", words));
    }

    /** It lists these models. */
    public void lists(Map<?, ?>... models) {
        service.on("models", "GET", "/api/v3/models", asked -> good(Arrays.asList(models)));
    }

    ServiceStub service() {
        return service;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (api != null) {
            api.method("PATCH", PATH, BACK.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json");
        }
        service.close();
    }

    private static Reply good(Object data) {
        return Reply.json(200, Map.of("code", 200, "message", "success", "data", data));
    }
}
