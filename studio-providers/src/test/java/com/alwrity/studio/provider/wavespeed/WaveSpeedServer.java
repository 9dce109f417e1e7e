package com.alwrity.studio.provider.wavespeed;

import com.alwrity.studio.provider.Asked;
import com.alwrity.studio.provider.Reply;
import com.alwrity.studio.provider.ServiceStub;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A service that speaks WaveSpeed's published contract, on a port of this machine. Tests start it and move its runs;
 * as a program, it stands beside a studio and makes its videos out of a sample.
 */
public final class WaveSpeedServer implements AutoCloseable {

    public static final String UPLOAD = "upload";
    public static final String PUT = "put";
    public static final String LIST = "list";
    public static final String DELETE = "delete";
    public static final String PRICE = "price";
    public static final String BILLING = "billing";
    public static final String SECRET = "secret";

    /** What it signs its messages with. */
    public static final String WEBHOOK_SECRET = "whsec_0f3c5b7a9d";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** As itself, and behind Hugging Face's router. */
    private static final String API = "(?:/wavespeed)?/api/v3";

    private final ServiceStub stub;
    private final Wares wares;
    private final HttpClient messenger = HttpClient.newHttpClient();
    private final Map<String, Run> runs = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private volatile int steps;
    private volatile boolean showsInput = true;

    private WaveSpeedServer(int port, Wares wares) {
        this.wares = wares;
        this.stub = ServiceStub.start(port)
                .on("balance", "GET", API + "/balance", asked -> good(Map.of("balance", 42.5)))
                .on("models", "GET", API + "/models", asked -> good(Wares.models()))
                .on(SECRET, "GET", API + "/webhook/secret", asked -> good(Map.of("secret", WEBHOOK_SECRET)))
                .on(PRICE, "POST", API + "/model/price", this::price)
                .on(BILLING, "POST", API + "/billings/search", asked -> billings())
                .on(UPLOAD, "POST", API + "/media/uploads", this::upload)
                .on(PUT, "PUT", "/uploads/([^/]+)", this::put)
                .on("file", "GET", "/uploads/([^/]+)", this::file)
                .on(LIST, "POST", API + "/predictions", this::list)
                .on(DELETE, "POST", API + "/predictions/delete", this::delete)
                .on(ServiceStub.POLL, "GET", API + "/predictions/([^/]+)(?:/result)?", this::poll)
                .on(ServiceStub.RESULT, "GET", "/outputs/([^/]+)\\.(mp4|wav|txt)", this::result)
                .on(ServiceStub.SUBMIT, "POST", API + "/(.+)", this::submit);
    }

    /** Starts it on a free port; its runs are moved by hand. */
    public static WaveSpeedServer start() {
        return start(0, 0);
    }

    /**
     * @param port 0 for a free one
     * @param polls after which a run is done; 0 for runs that are moved by hand
     */
    public static WaveSpeedServer start(int port, int polls) {
        try {
            WaveSpeedServer server = new WaveSpeedServer(port, Wares.ofSample());
            server.steps = polls;
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param args the port, 8090 by default, and an MP4 file for its videos, if it is to have others than the sample */
    public static void main(String[] args) throws Exception {
        int port = args.length > 0 ? Integer.parseInt(args[0]) : 8090;
        Wares wares = args.length > 1 ? new Wares(Files.readAllBytes(Path.of(args[1]))) : Wares.ofSample();
        WaveSpeedServer server = new WaveSpeedServer(port, wares);
        server.steps = 4;
        System.out.println("studio.providers.wavespeed.base-url=" + server.baseUrl());
        Thread.currentThread().join();
    }

    public URI baseUrl() {
        return stub.baseUrl();
    }

    public ServiceStub stub() {
        return stub;
    }

    /** New runs end with the poll of this number; 0 leaves them to be moved by hand. */
    public WaveSpeedServer endsAfterPolls(int polls) {
        steps = polls;
        return this;
    }

    /** Whether its list repeats what was asked. */
    public WaveSpeedServer showsInput(boolean shows) {
        showsInput = shows;
        return this;
    }

    /** The runs that were taken, in order. */
    public synchronized List<Run> runs() {
        return List.copyOf(runs.values());
    }

    public synchronized Run run(String id) {
        return runs.get(id);
    }

    /** The file that was uploaded to this address. */
    public byte[] uploaded(String address) {
        return files.get(address.substring(address.lastIndexOf('/') + 1));
    }

    /** Makes what the run is for, and tells whoever wants to know. */
    public void finish(Run run) {
        run.complete(Wares.outputs(run, baseUrl()));
        tell(run);
    }

    /** What it sends when a run has ended, signed as of this moment. */
    public WebhookMessage message(Run run, Instant at) {
        try {
            Map<String, Object> body = new LinkedHashMap<>(run.view(baseUrl()));
            body.put("input", run.input());
            return WebhookMessage.signed(
                    WEBHOOK_SECRET, UUID.randomUUID().toString(), at, JSON.writeValueAsBytes(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stub.close();
    }

    private Reply submit(Asked asked) {
        if (asked.header("Authorization")
                .filter(key -> key.startsWith("Bearer "))
                .isEmpty()) {
            return bad(401, "Missing API key");
        }
        String id = UUID.randomUUID().toString();
        Optional<URI> webhook = Optional.of(asked.query())
                .filter(query -> query.startsWith("webhook="))
                .map(query -> URI.create(URLDecoder.decode(query.substring(8), StandardCharsets.UTF_8)));
        Run run = new Run(id, asked.part(), asked.json(), webhook, Instant.now(), Wares.price(asked.json()));
        synchronized (this) {
            runs.put(id, run);
        }
        return good(run.view(baseUrl()));
    }

    private Reply poll(Asked asked) {
        Run run = run(asked.part());
        if (run == null) {
            return bad(404, "prediction not found");
        }
        if (run.polled(steps)) {
            finish(run);
        }
        return good(run.view(baseUrl()));
    }

    private Reply list(Asked asked) {
        JsonNode query = asked.json();
        Instant since = Instant.parse(query.path("created_after").asText(Instant.EPOCH.toString()));
        List<Map<String, Object>> items = runs().stream()
                .filter(run -> run.model().equals(query.path("model").asText(run.model())))
                .filter(run -> run.createdAt().isAfter(since))
                .map(this::listed)
                .toList();
        int page = query.path("page").asInt(1);
        int size = query.path("page_size").asInt(20);
        int from = Math.min(items.size(), (page - 1) * size);
        return good(Map.of("page", page, "items", items.subList(from, Math.min(items.size(), from + size))));
    }

    private Map<String, Object> listed(Run run) {
        Map<String, Object> item = run.view(baseUrl());
        if (showsInput) {
            item.put("input", run.input());
        }
        return item;
    }

    private Reply delete(Asked asked) {
        asked.json().path("ids").forEach(id -> {
            Run run = run(id.asText());
            if (run != null) {
                run.is("deleted");
            }
        });
        return good(Map.of());
    }

    private Reply price(Asked asked) {
        BigDecimal price = Wares.price(asked.json().path("inputs"));
        return good(Map.of(
                "model_id",
                asked.json().path("model_id").asText(),
                "price",
                price.multiply(new BigDecimal("1.25")),
                "discounted_price",
                price,
                "discount_rate",
                0.8,
                "currency",
                "USD"));
    }

    private Reply billings() {
        List<Map<String, Object>> items =
                runs().stream().flatMap(run -> run.billings().stream()).toList();
        return good(Map.of("page", 1, "has_more", false, "items", items));
    }

    private Reply upload(Asked asked) {
        String id = UUID.randomUUID().toString();
        String type = asked.json().path("content_type").asText();
        Map<String, Object> upload = Map.of(
                "url",
                baseUrl() + "/uploads/" + id + "?signature=a%2Fb",
                "method",
                "PUT",
                "headers",
                Map.of("Content-Type", type, "x-signed-for", id));
        return good(Map.of("download_url", baseUrl() + "/uploads/" + id, "upload", upload));
    }

    /** Takes it only with the headers that were signed. */
    private Reply put(Asked asked) {
        boolean signed = asked.query().equals("signature=a%2Fb")
                && asked.header("x-signed-for").equals(Optional.of(asked.part()))
                && asked.header("Authorization").isEmpty();
        if (signed) {
            files.put(asked.part(), asked.body());
        }
        return Reply.empty(signed ? 200 : 403);
    }

    private Reply file(Asked asked) {
        byte[] bytes = files.get(asked.part());
        return bytes == null ? Reply.empty(404) : Reply.file("application/octet-stream", bytes);
    }

    private Reply result(Asked asked) {
        if (asked.parts().get(1).equals("txt")) {
            return Reply.text(200, "text/plain", "Words in a file");
        }
        Run run = run(asked.part());
        if (run == null) {
            return Reply.empty(404);
        }
        return asked.parts().get(1).equals("wav")
                ? Reply.file("audio/wav", wares.sound(run.id()))
                : Reply.file("video/mp4", wares.video(run));
    }

    private void tell(Run run) {
        run.webhook().ifPresent(to -> {
            WebhookMessage message = message(run, Instant.now());
            HttpRequest.Builder request = HttpRequest.newBuilder(to).POST(BodyPublishers.ofByteArray(message.body()));
            message.headers().forEach(request::header);
            messenger.sendAsync(request.build(), BodyHandlers.discarding());
        });
    }

    static Reply good(Object data) {
        return Reply.json(200, Map.of("code", 200, "message", "success", "data", data));
    }

    static Reply bad(int status, String message) {
        return Reply.json(status, Map.of("code", status, "message", message));
    }
}
