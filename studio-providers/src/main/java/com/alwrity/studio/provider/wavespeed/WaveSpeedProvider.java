package com.alwrity.studio.provider.wavespeed;

import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.catalog.PriceRule;
import com.alwrity.studio.json.Json;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.provider.Cancellation;
import com.alwrity.studio.provider.FilePlace;
import com.alwrity.studio.provider.IncomingWebhook;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.LiveModel;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderAccess;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderId;
import com.alwrity.studio.provider.ProviderSettings;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.provider.http.Http;
import com.alwrity.studio.provider.http.JsonService;
import com.alwrity.studio.provider.http.StoredBody;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** WaveSpeed, which runs hundreds of models of many makers behind one API, and tells what each run costs and did cost. */
@ApplicationScoped
public class WaveSpeedProvider extends WaveSpeedAdapter implements IncomingWebhook {

    private static final Logger LOG = System.getLogger(WaveSpeedProvider.class.getName());
    private static final ProviderId ID = new ProviderId("wavespeed");

    private final Optional<URI> webhook;
    private final UploadedFiles uploaded;
    private final WebhookSecret secret;

    /** @param publicUrl where the service finds us; without one that is encrypted, it is only asked */
    @Inject
    public WaveSpeedProvider(
            ProviderSettings settings,
            BlobStore blobs,
            @ConfigProperty(name = "studio.public-url") Optional<URI> publicUrl,
            Clock clock) {
        this(() -> settings.access(ID), new Http(clock), blobs, publicUrl, clock);
    }

    WaveSpeedProvider(
            Supplier<ProviderAccess> access, Http http, BlobStore blobs, Optional<URI> publicUrl, Clock clock) {
        super(ID, access, http, blobs, clock);
        this.webhook = publicUrl
                .filter(url -> "https".equalsIgnoreCase(url.getScheme()))
                .map(url -> URI.create(url.toString().replaceFirst("/+$", "") + "/api/video-studio/hooks/" + ID));
        this.uploaded = new UploadedFiles(clock);
        this.secret = new WebhookSecret(() -> client().webhookSecret(), clock);
    }

    /** For the container's proxy. */
    protected WaveSpeedProvider() {
        this(null, null, null, Optional.empty(), null);
    }

    @Override
    Optional<URI> webhook() {
        return webhook;
    }

    @Override
    FilePlace files() {
        return (file, field) -> text(uploaded(file));
    }

    private URI uploaded(InputFile file) throws ProviderException {
        Optional<URI> known = uploaded.find(base(), file.blob());
        if (known.isPresent()) {
            return known.get();
        }
        URI address = client().upload(file, StoredBody.name(file));
        uploaded.add(base(), file.blob(), address);
        return address;
    }

    /** Nothing until it is in the service's book: what a run took is settled a little after its end. */
    @Override
    Optional<Money> billed(String prediction, Optional<Instant> createdAt) {
        try {
            Instant since = createdAt.orElseGet(() -> now().minus(Duration.ofDays(1)));
            return Charges.of(client(), prediction, since, now());
        } catch (ProviderException e) {
            LOG.log(Level.INFO, "What {0} did cost is not to be had now: {1}", prediction, e.getMessage());
            return Optional.empty();
        }
    }

    /** Deletes it. A running one may go on all the same: how it ends shows when it is watched on. */
    @Override
    protected Cancellation stop(ProviderTask task) throws ProviderException {
        String id = TaskName.parse(task.taskId()).id();
        Optional<Prediction> found = client().result(id);
        if (found.isEmpty() && taken().isGivenUp(id)) {
            return stopped(billed(id, Optional.empty()));
        }
        if (found.isEmpty() && !taken().isNew(id, now())) {
            return Cancellation.STOPPED;
        }
        switch (found.map(Prediction::status).orElse("")) {
            case "completed" -> {
                return Cancellation.TOO_LATE;
            }
            case "failed", "timeout" -> {
                return Cancellation.STOPPED;
            }
            case "cancelled", "deleted" -> {
                return stopped(billed(id, found.get().createdAt()));
            }
            default -> {
                client().delete(id);
                taken().giveUp(id);
                return Cancellation.REQUESTED;
            }
        }
    }

    /** Only the book can tell that it stopped for nothing; else its status tells what is to be paid, if anybody can. */
    private static Cancellation stopped(Optional<Money> billed) {
        return billed.filter(Money::isZero).isPresent() ? Cancellation.STOPPED : Cancellation.REQUESTED;
    }

    @Override
    protected Found search(ModelCall call) throws ProviderException {
        model(call);
        JsonNode asked = call.body((file, field) -> text(URI.create("unknown:")));
        return new Search(client(), taken(), clock()).find(call, asked, ID);
    }

    /**
     * The service prices a call by its files, and takes the least where one is missing. So a call with files is only
     * priced if they are there already, or if nothing else prices it.
     */
    @Override
    protected Optional<Money> price(ModelCall call) throws ProviderException {
        URI base = base();
        boolean priceable = call.model().price() instanceof PriceRule.Quoted
                || call.inputs().stream()
                        .allMatch(input -> uploaded.find(base, input.blob()).isPresent());
        return priceable ? client().price(model(call), call.body(files())) : Optional.empty();
    }

    @Override
    protected Optional<Money> funds() throws ProviderException {
        return client().balance();
    }

    @Override
    protected Optional<List<LiveModel>> offered() throws ProviderException {
        return Optional.of(ModelList.of(client().models()));
    }

    @Override
    public Optional<String> taskId(Map<String, String> headers, byte[] body) {
        boolean proven = proves(secret.known(), headers, body) || proves(secret.changed(), headers, body);
        return proven ? idIn(body) : Optional.empty();
    }

    private boolean proves(Optional<String> known, Map<String, String> headers, byte[] body) {
        return known.filter(key -> new WebhookSignature(key, clock()).proves(headers, body))
                .isPresent();
    }

    private static Optional<String> idIn(byte[] body) {
        try {
            return Optional.of(Json.mapper().readTree(body).path("id").asText()).filter(JsonService::segment);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static JsonNode text(URI address) {
        return TextNode.valueOf(address.toString());
    }
}
