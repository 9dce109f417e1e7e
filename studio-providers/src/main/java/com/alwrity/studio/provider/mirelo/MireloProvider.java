package com.alwrity.studio.provider.mirelo;

import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.json.Json;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.provider.Cancellation;
import com.alwrity.studio.provider.FilePlace;
import com.alwrity.studio.provider.MediaSource;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderAccess;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.ProviderId;
import com.alwrity.studio.provider.ProviderSettings;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.provider.Submission;
import com.alwrity.studio.provider.TaskStatus;
import com.alwrity.studio.provider.http.Http;
import com.alwrity.studio.provider.http.HttpProvider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Mirelo: sound effects for videos and from words. It counts in credits; what one is worth in dollars, which depends on
 * the plan, is for an admin to say by {@code credit-price}. Without it there is no price, and so no order.
 */
@ApplicationScoped
public class MireloProvider extends HttpProvider {

    private static final ProviderId ID = new ProviderId("mirelo");

    /** A price does not depend on what is in a file, so it need not be there. */
    private static final FilePlace NOWHERE = (file, field) -> Json.mapper().createObjectNode();

    @Inject
    public MireloProvider(ProviderSettings settings, BlobStore blobs, Clock clock) {
        this(() -> settings.access(ID), new Http(clock), blobs, clock);
    }

    MireloProvider(Supplier<ProviderAccess> access, Http http, BlobStore blobs, Clock clock) {
        super(ID, access, http, blobs, clock);
    }

    /** For the container's proxy. */
    protected MireloProvider() {
        this(null, null, null, null);
    }

    @Override
    public Submission submit(ModelCall call) throws ProviderException {
        MireloClient service = client();
        MireloTask taken = service.order(call.model().providerModel(), call.body(service.assets()));
        return new Submission(new ProviderTask(ID, taken.name(), call.attemptId()));
    }

    @Override
    protected TaskStatus status(ProviderTask task) throws ProviderException {
        Optional<MireloTask> known = MireloTask.of(task.taskId());
        if (known.isEmpty()) {
            return new TaskStatus.Unknown();
        }
        Optional<MireloJob> job = client().job(known.get());
        return job.isEmpty()
                ? new TaskStatus.Unknown()
                : job.get().told(billed(known.get().model(), job.get()));
    }

    @Override
    protected MediaSource result(ProviderTask task) throws ProviderException {
        MireloClient service = client();
        MireloTask known = MireloTask.of(task.taskId()).orElseThrow(MireloProvider::nothingToFetch);
        URI made = service.job(known)
                .filter(MireloJob::succeeded)
                .flatMap(MireloJob::made)
                .orElseThrow(MireloProvider::nothingToFetch);
        return (MediaSource.Remote) offset -> service.result(made, offset);
    }

    /** Mirelo has no way to stop a job. */
    @Override
    protected Cancellation stop(ProviderTask task) {
        return Cancellation.TOO_LATE;
    }

    /** Mirelo neither lists jobs nor takes a name of ours for them. */
    @Override
    protected Found search(ModelCall call) {
        return new Found.CannotTell();
    }

    @Override
    protected Optional<Money> price(ModelCall call) throws ProviderException {
        Optional<BigDecimal> worth = creditPrice();
        return worth.isEmpty()
                ? Optional.empty()
                : Optional.of(new Money(
                        worth.get().multiply(client().credits(call.model().providerModel(), call.body(NOWHERE)))));
    }

    @Override
    protected Optional<Money> funds() throws ProviderException {
        Optional<BigDecimal> worth = creditPrice();
        return worth.isEmpty()
                ? Optional.empty()
                : Optional.of(new Money(worth.get().multiply(client().creditsLeft())));
    }

    /** A job that is done took what the same order would be quoted; a result does not wait for its price. */
    private Optional<Money> billed(String model, MireloJob job) {
        Optional<BigDecimal> worth = creditPrice();
        if (worth.isEmpty() || !job.succeeded() || job.request() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Money(worth.get().multiply(client().credits(model, job.request()))));
        } catch (ProviderException e) {
            return Optional.empty();
        }
    }

    /** Dollars for a credit; empty where nobody has said so, or has not said a number. */
    private Optional<BigDecimal> creditPrice() {
        return Optional.ofNullable(access().settings().get("credit-price"))
                .filter(price -> price.matches("\\d{1,4}(\\.\\d{1,6})?"))
                .map(BigDecimal::new);
    }

    private MireloClient client() throws Permanent {
        return new MireloClient(base(), access(), http(), blobs(), clock());
    }

    private static Permanent nothingToFetch() {
        return new Permanent(Permanent.Kind.FAILED, "Mirelo has no result for this task");
    }
}
