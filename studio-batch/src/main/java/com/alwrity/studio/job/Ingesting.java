package com.alwrity.studio.job;

import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.asset.ContentStore;
import com.alwrity.studio.asset.Scratch;
import com.alwrity.studio.asset.StoredFile;
import com.alwrity.studio.governance.FlaggedResults;
import com.alwrity.studio.media.MediaRejected;
import com.alwrity.studio.provider.MediaSource;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.Providers;
import com.alwrity.studio.provider.TaskStatus;
import com.alwrity.studio.provider.VideoProvider;
import com.alwrity.studio.render.Renders;
import com.alwrity.studio.schedule.Next;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The provider is done: its result is fetched, looked at, stored and made an asset. */
@Dependent
class Ingesting {

    private static final Logger LOG = System.getLogger(Ingesting.class.getName());

    /** A damaged result may have been damaged on its way. */
    private static final int MOST_REJECTIONS = 3;

    private final JobSteps steps;
    private final Providers providers;
    private final Arrival arrival;
    private final Stamping stamping;
    private final FlaggedResults flagged;
    private final ContentStore content;
    private final BlobStore blobs;
    private final Scratch scratch;
    private final Retrying retrying;
    private final Patience patience;
    private final Clock clock;

    @Inject
    Ingesting(
            JobSteps steps,
            Providers providers,
            Arrival arrival,
            Stamping stamping,
            FlaggedResults flagged,
            ContentStore content,
            BlobStore blobs,
            Scratch scratch,
            Retrying retrying,
            Patience patience,
            Clock clock) {
        this.steps = steps;
        this.providers = providers;
        this.arrival = arrival;
        this.stamping = stamping;
        this.flagged = flagged;
        this.content = content;
        this.blobs = blobs;
        this.scratch = scratch;
        this.retrying = retrying;
        this.patience = patience;
        this.clock = clock;
    }

    /** Takes up again what another look, or another node, has begun. */
    Next step(JobWork job) {
        JobWork.Try attempt = job.attempt().orElseThrow();
        Optional<VideoProvider> provider = providers.find(attempt.provider());
        if (provider.isEmpty()) {
            return later(job, "provider.unavailable", null);
        }
        try {
            if (provider.get().poll(attempt.task()) instanceof TaskStatus.Done done) {
                return ingest(job, provider.get(), done);
            }
            return later(job, "result.gone", null);
        } catch (ProviderException e) {
            return later(job, e.code(), e);
        }
    }

    Next ingest(JobWork job, VideoProvider provider, TaskStatus.Done done) {
        if (done.flagged() && flagged.blocked(job.workspaceId())) {
            // It was made and is paid for; no other model is asked for what one has marked.
            UUID attempt = job.attempt().orElseThrow().id();
            Cost cost = Cost.of(done.billed(), job.estimate());
            steps.attemptFailed(job.jobId(), attempt, "result.flagged", cost, false, 1);
            return Next.at(clock.instant());
        }
        Path directory = null;
        try {
            directory = scratch.directory("ingest-" + job.jobId());
            MediaSource source = provider.fetch(job.attempt().orElseThrow().task());
            if (source instanceof MediaSource.Text words) {
                Optional<StoredFile> captions = captions(job, words.webVtt(), directory);
                steps.answered(job, words.text(), captions, done.billed());
            } else {
                Optional<ModelCall> call = steps.call(job.jobId());
                if (call.isEmpty()) {
                    return later(job, "model.gone", null);
                }
                Arrival.Arrived arrived = stamping.stamp(
                        job.workspaceId(),
                        call.get().model(),
                        arrival.receive(call.get(), source, directory),
                        directory);
                JobResult result = store(job, arrived, done.flagged(), directory);
                steps.succeeded(job, UUID.randomUUID(), result, done.billed());
            }
            clear(source);
            return Next.never();
        } catch (ProviderException e) {
            return later(job, e.code(), e);
        } catch (MediaRejected e) {
            return rejected(job, e);
        } catch (Fetching.Undelivered e) {
            return later(job, "result.undelivered", e);
        } catch (IOException e) {
            return later(job, "storage.failed", e);
        } finally {
            if (directory != null) {
                scratch.discard(directory);
            }
        }
    }

    private JobResult store(JobWork job, Arrival.Arrived arrived, boolean marked, Path directory) throws IOException {
        StoredFile original =
                content.adopt(job.workspaceId(), arrived.file(), arrived.media().contentType());
        return new JobResult(arrived.media(), original, captions(job, arrived.captions(), directory), marked);
    }

    private Optional<StoredFile> captions(JobWork job, Optional<String> webVtt, Path directory) throws IOException {
        if (webVtt.isEmpty()) {
            return Optional.empty();
        }
        Path text = Files.writeString(directory.resolve("captions.vtt"), webVtt.get());
        return Optional.of(content.adopt(job.workspaceId(), text, "text/vtt"));
    }

    /** The renderer's copy is of no use any more; where this fails, the chores find it. */
    private void clear(MediaSource source) {
        if (source instanceof MediaSource.Stored stored && stored.blob().value().startsWith(Renders.RESULTS + "/")) {
            try {
                blobs.delete(stored.blob());
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "Left for the chores: " + stored.blob(), e);
            }
        }
    }

    private Next rejected(JobWork job, MediaRejected rejected) {
        int times = steps.troubled(job);
        if (times < MOST_REJECTIONS) {
            return Next.at(clock.instant().plus(patience.backoff().after(times)));
        }
        LOG.log(Level.WARNING, "The result of job " + job.jobId() + " is unusable: " + rejected.getMessage());
        steps.abandoned(job, "result." + rejected.reason().name().toLowerCase(Locale.ROOT));
        return Next.never();
    }

    private Next later(JobWork job, String code, Exception cause) {
        if (cause != null && job.attempt().orElseThrow().troubles() == 0) {
            LOG.log(Level.WARNING, "The result of job " + job.jobId() + " cannot be taken in yet", cause);
        }
        return retrying.later(job, cause, job.deadline().plus(patience.extraTime()), code);
    }
}
