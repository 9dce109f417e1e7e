package com.alwrity.studio.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.asset.BlobKey;
import com.alwrity.studio.asset.ContentStore;
import com.alwrity.studio.asset.MemoryStore;
import com.alwrity.studio.governance.FlaggedResults;
import com.alwrity.studio.governance.Policies;
import com.alwrity.studio.governance.Policy;
import com.alwrity.studio.governance.PolicyVersion;
import com.alwrity.studio.json.Json;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.media.MediaEngine;
import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.media.MediaRejected;
import com.alwrity.studio.media.RenditionKind;
import com.alwrity.studio.media.Retouching;
import com.alwrity.studio.media.Scoring;
import com.alwrity.studio.provider.Cancellation;
import com.alwrity.studio.provider.MediaSource;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.provider.TaskStatus;
import com.alwrity.studio.provider.VideoProvider.Found;
import com.alwrity.studio.render.Renders;
import com.alwrity.studio.schedule.Next;
import com.alwrity.studio.schedule.TestClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdvanceJobTest {

    private static final byte[] VIDEO = "a video, as far as these tests care".getBytes(StandardCharsets.UTF_8);
    private static final Duration STALL = Duration.ofMinutes(10);

    @TempDir
    private Path temp;

    private final TestClock clock = new TestClock();
    private final RecordedJob job = new RecordedJob(clock);
    private final ScriptedProvider provider = new ScriptedProvider();
    private final PlayedEngine engine = new PlayedEngine();
    private MemoryStore store;
    private AdvanceJob advance;
    private PolicyVersion policy = PolicyVersion.NONE;

    @BeforeEach
    void assemble() {
        store = new MemoryStore(temp);
        Patience patience = new Patience(Duration.ofSeconds(1), Duration.ofSeconds(15), STALL, Duration.ofMinutes(10));
        Retouching retouching = new NoRetouching();
        Scoring scoring = (video, info, sound, uploaded, directory) -> {
            throw new AssertionError("Everything here sounds as it should");
        };
        Fitting fitting = new Fitting(engine, retouching, new ContentStore(store), store, store);
        Retrying retrying = new Retrying(job, patience, clock);
        Policies policies = new Policies() {
            @Override
            public PolicyVersion lately(UUID workspaceId) {
                return policy;
            }
        };
        Ingesting ingesting = new Ingesting(
                job,
                provider,
                new Arrival(new Fetching(store, 1_000, clock), engine, retouching, scoring, store),
                new Stamping(policies, new Letters(), engine),
                new FlaggedResults("blur", policies),
                new ContentStore(store),
                store,
                store,
                retrying,
                patience,
                clock);
        Doubting doubting = new Doubting(job, provider, patience, clock);
        Watching watching = new Watching(job, provider, ingesting, doubting, retrying, patience, clock);
        advance = new AdvanceJob(
                job,
                new Submitting(job, new Acceptance(job), provider, fitting, patience, clock),
                doubting,
                watching,
                ingesting,
                new Stopping(job, provider, watching, doubting));
        provider.source = remote(VIDEO);
    }

    @AfterEach
    void nothingIsLeftInScratch() {
        assertThat(store.leftInScratch()).isEmpty();
    }

    @Test
    void aJobRunsToItsAsset() {
        provider.statuses.add(TaskStatus.Waiting::new);
        provider.statuses.add(() -> working(40));
        provider.statuses.add(() -> new TaskStatus.Done(Optional.of(Money.of("0.40"))));

        int looks = runToTheEnd();

        assertThat(job.state).isEqualTo(JobState.SUCCEEDED);
        assertThat(job.paid).contains(Money.of("0.40"));
        assertThat(job.result.original().bytes()).isEqualTo(VIDEO.length);
        assertThat(provider.submitted).isEqualTo(1);
        assertThat(looks).isEqualTo(4);
    }

    @Test
    void whatIsMadeBearsWhatThePolicyAsksFor() {
        policy = new PolicyVersion(
                1, Json.read("{\"watermark\": \"Harbour\"}", Policy.class), "", Instant.EPOCH, "somebody");
        provider.statuses.add(() -> new TaskStatus.Done(Optional.empty()));

        runToTheEnd();

        assertThat(job.result.original().bytes()).isEqualTo(VIDEO.length + "Harbour".length());
    }

    @Test
    void whatIsOverIsNeverLookedAtAgain() {
        provider.statuses.add(() -> new TaskStatus.Done(Optional.empty()));
        runToTheEnd();

        assertThat(look().at()).isEmpty();
    }

    @Test
    void theOlderTheAttemptTheRarerTheLooks() {
        provider.statuses.add(() -> working(40));
        look();

        assertThat(wait(look())).isEqualTo(Duration.ofSeconds(1));
        clock.pass(Duration.ofMinutes(2));
        assertThat(wait(look())).isEqualTo(Duration.ofSeconds(6));
        clock.pass(Duration.ofMinutes(7));
        assertThat(wait(look())).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void aBusyProviderIsGivenTheTimeItAsksFor() {
        provider.submissions.add(() -> {
            throw ScriptedProvider.busy(Duration.ofMinutes(3));
        });

        assertThat(wait(look())).isEqualTo(Duration.ofMinutes(3));
        assertThat(job.state).isEqualTo(JobState.QUEUED);
        assertThat(job.codes).containsExactly("provider.rate_limited");
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalIsNotRepeated(Permanent.Kind kind) {
        provider.submissions.add(() -> {
            throw ScriptedProvider.refused(kind);
        });

        runToTheEnd();

        assertThat(job.state).isEqualTo(JobState.FAILED);
        assertThat(provider.submitted).isEqualTo(1);
    }

    @Test
    void aLostAnswerIsLookedForAndFound() {
        provider.submissions.add(AdvanceJobTest::lost);
        provider.finds.add(Found.CannotTell::new);
        provider.finds.add(() -> new Found.Task(provider.task(Calls.of(job.attemptId()))));
        provider.statuses.add(() -> new TaskStatus.Done(Optional.empty()));

        runToTheEnd();

        assertThat(job.state).isEqualTo(JobState.SUCCEEDED);
        assertThat(provider.submitted).isEqualTo(1);
    }

    @Test
    void whatNeverArrivedIsSentAgain() {
        provider.submissions.add(AdvanceJobTest::lost);
        provider.submissions.add(
                () -> new com.alwrity.studio.provider.Submission(provider.task(Calls.of(job.attemptId()))));
        provider.finds.add(Found.Nowhere::new);
        provider.statuses.add(() -> new TaskStatus.Done(Optional.empty()));

        runToTheEnd();

        assertThat(job.state).isEqualTo(JobState.SUCCEEDED);
        assertThat(provider.submitted).isEqualTo(2);
    }

    @Test
    void whatNobodyCanTellIsGivenUpAndNeverSentAgain() {
        provider.submissions.add(AdvanceJobTest::lost);
        provider.finds.add(Found.CannotTell::new);
        Instant begin = clock.instant();

        runToTheEnd();

        assertThat(job.state).isEqualTo(JobState.FAILED);
        assertThat(job.codes).containsExactly("provider.in_doubt");
        assertThat(provider.submitted).isEqualTo(1);
        assertThat(Duration.between(begin, clock.instant())).isBetween(Duration.ofMinutes(10), Duration.ofMinutes(11));
    }

    @Test
    void aProviderThatBreaksDownWhileItIsAskedLeavesADoubt() {
        provider.submissions.add(() -> {
            throw new IllegalStateException("as told");
        });
        provider.finds.add(() -> new Found.Task(provider.task(Calls.of(job.attemptId()))));
        provider.statuses.add(() -> new TaskStatus.Done(Optional.empty()));

        runToTheEnd();

        assertThat(job.state).isEqualTo(JobState.SUCCEEDED);
        assertThat(provider.submitted).isEqualTo(1);
    }

    @Test
    void whoDiedWhileSubmittingIsTakenForInDoubt() {
        job.begin(job.id);
        provider.finds.add(() -> new Found.Task(provider.task(Calls.of(job.attemptId()))));
        provider.statuses.add(() -> new TaskStatus.Done(Optional.empty()));

        runToTheEnd();

        assertThat(job.state).isEqualTo(JobState.SUCCEEDED);
        assertThat(provider.submitted).isZero();
    }

    @Test
    void anothersTaskIsNotTakenForTheLostOne() {
        ProviderTask anothers = provider.task(Calls.of(UUID.randomUUID()));
        job.anothers.add(anothers.taskId());
        provider.submissions.add(() -> {
            throw new IllegalStateException("as told");
        });
        provider.finds.add(() -> new Found.Task(anothers));

        runToTheEnd();

        assertThat(job.state).isEqualTo(JobState.FAILED);
        assertThat(job.codes).containsExactly("provider.in_doubt");
        assertThat(provider.submitted).isEqualTo(1);
    }

    @Test
    void whoDiedWhileIngestingTakesTheResultInAgain() {
        provider.statuses.add(() -> new TaskStatus.Done(Optional.of(Money.of("0.10"))));
        look();
        job.crashedWhile(JobState.INGESTING);

        runToTheEnd();

        assertThat(job.state).isEqualTo(JobState.SUCCEEDED);
        assertThat(job.paid).contains(Money.of("0.10"));
    }

    @Test
    void aTaskThatTheProviderNoLongerKnowsIsNotSubmittedBlindly() {
        provider.statuses.add(TaskStatus.Unknown::new);
        provider.finds.add(Found.CannotTell::new);

        runToTheEnd();

        assertThat(job.state).isEqualTo(JobState.FAILED);
        assertThat(provider.submitted).isEqualTo(1);
    }

    @Test
    void aFailedTaskIsTriedOnceMore() {
        provider.statuses.add(() -> new TaskStatus.Failed(ScriptedProvider.refused(Permanent.Kind.FAILED)));

        runToTheEnd();

        assertThat(job.state).isEqualTo(JobState.FAILED);
        assertThat(provider.submitted).isEqualTo(2);
    }

    @Test
    void aRejectedContentIsNotTriedOnceMore() {
        provider.statuses.add(() -> new TaskStatus.Failed(ScriptedProvider.refused(Permanent.Kind.CONTENT_REJECTED)));

        runToTheEnd();

        assertThat(job.codes).containsExactly("provider.content_rejected");
        assertThat(provider.submitted).isEqualTo(1);
    }

    @Test
    void whatWouldFailTheSameWayAgainIsNotTriedOnceMore() {
        provider.statuses.add(() -> new TaskStatus.Failed(ScriptedProvider.refused(Permanent.Kind.CANNOT_MAKE)));

        runToTheEnd();

        assertThat(job.codes).containsExactly("provider.cannot_make");
        assertThat(provider.submitted).isEqualTo(1);
    }

    @Test
    void aProviderThatIsAwayForAnHourIsWaitedFor() {
        Instant back = clock.instant().plus(Duration.ofHours(1));
        provider.statuses.add(() -> {
            if (clock.instant().isBefore(back)) {
                throw ScriptedProvider.busy(null);
            }
            return new TaskStatus.Done(Optional.empty());
        });

        int looks = runToTheEnd();

        assertThat(job.state).isEqualTo(JobState.SUCCEEDED);
        assertThat(looks).isLessThan(200);
    }

    @Test
    void aQuestionRefusedAgainAndAgainIsGivenUpWithoutAnotherSubmission() {
        provider.statuses.add(() -> {
            throw ScriptedProvider.refused(Permanent.Kind.INVALID_REQUEST);
        });

        runToTheEnd();

        assertThat(job.codes).containsExactly("provider.invalid_request");
        assertThat(provider.submitted).isEqualTo(1);
    }

    @Test
    void whoStandsStillIsStoppedAndTriedOnceMore() {
        provider.statuses.add(() -> working(40));
        provider.cancellations.add(() -> Cancellation.STOPPED);

        runToTheEnd();

        assertThat(job.codes).containsExactly("provider.stalled", "provider.stalled");
        assertThat(job.billed).containsOnly(Money.ZERO);
        assertThat(provider.cancelled).isEqualTo(2);
    }

    @Test
    void whoeverCannotBeStoppedWhenStandingStillIsPaid() {
        provider.statuses.add(() -> working(40));
        provider.cancellations.add(() -> Cancellation.TOO_LATE);

        runToTheEnd();

        assertThat(job.billed).contains(RecordedJob.ESTIMATE);
    }

    @Test
    void whoeverCannotBeStoppedIsWaitedFor() {
        Instant late = job.deadline.plus(Duration.ofMinutes(20));
        provider.statuses.add(
                () -> clock.instant().isBefore(late) ? working(40) : new TaskStatus.Done(Optional.empty()));
        provider.cancellations.add(() -> Cancellation.TOO_LATE);

        runToTheEnd();

        assertThat(job.state).as("it is paid, and it came").isEqualTo(JobState.SUCCEEDED);
        assertThat(provider.submitted).isEqualTo(1);
    }

    @Test
    void aTaskThatWasKnownIsAskedForByItsNameAgain() {
        provider.statuses.add(TaskStatus.Unknown::new);
        provider.statuses.add(TaskStatus.Unknown::new);
        provider.statuses.add(() -> new TaskStatus.Done(Optional.empty()));
        provider.finds.add(Found.CannotTell::new);

        runToTheEnd();

        assertThat(job.state).isEqualTo(JobState.SUCCEEDED);
        assertThat(provider.submitted).isEqualTo(1);
    }

    @Test
    void whatDidArriveIsNotSentAgainThoughNobodyKnowsItNow() {
        provider.statuses.add(TaskStatus.Unknown::new);
        provider.finds.add(Found.Nowhere::new);

        runToTheEnd();

        assertThat(job.codes).containsExactly("provider.in_doubt");
        assertThat(provider.submitted).isEqualTo(1);
    }

    @Test
    void aKeyThatIsWrongForAnHourLosesNothing() {
        Instant cured = clock.instant().plus(Duration.ofHours(1));
        provider.statuses.add(() -> {
            if (clock.instant().isBefore(cured)) {
                throw new ProviderException.Permanent(ProviderException.Permanent.Kind.NOT_AUTHORIZED, "no such key");
            }
            return new TaskStatus.Done(Optional.empty());
        });

        runToTheEnd();

        assertThat(job.state).isEqualTo(JobState.SUCCEEDED);
    }

    @Test
    void whoWaitsInALineOrKeepsSilentDoesNotStandStill() {
        Instant end = clock.instant().plus(Duration.ofMinutes(50));
        Instant middle = clock.instant().plus(Duration.ofMinutes(25));
        provider.statuses.add(() -> {
            Instant now = clock.instant();
            if (now.isBefore(middle)) {
                return new TaskStatus.Waiting();
            }
            return now.isBefore(end)
                    ? new TaskStatus.Working(Optional.empty(), "working")
                    : new TaskStatus.Done(Optional.empty());
        });

        runToTheEnd();

        assertThat(job.state).isEqualTo(JobState.SUCCEEDED);
        assertThat(provider.submitted).isEqualTo(1);
    }

    @Test
    void theDeadlineEndsIt() {
        provider.statuses.add(() -> new TaskStatus.Working(Optional.empty(), "working"));
        provider.cancellations.add(() -> Cancellation.REQUESTED);

        runToTheEnd();

        assertThat(job.state).isEqualTo(JobState.FAILED);
        assertThat(job.codes).containsExactly("job.deadline");
        assertThat(job.costs).as("it may be billed all the same").containsExactly(Cost.UNSETTLED);
        assertThat(provider.cancelled).isEqualTo(1);
        assertThat(clock.instant()).isAfterOrEqualTo(job.deadline);
    }

    @Test
    void aCancelledRunStopsAtTheProvider() {
        provider.statuses.add(() -> working(40));
        provider.statuses.add(() -> new TaskStatus.Stopped(Optional.of(Money.of("0.05"))));
        provider.cancellations.add(() -> Cancellation.REQUESTED);
        look();
        look();
        job.cancelRequested();

        runToTheEnd();

        assertThat(job.state).isEqualTo(JobState.CANCELLED);
        assertThat(job.billed).containsExactly(Money.of("0.05"));
    }

    @Test
    void whatIsDoneBeforeItCouldBeStoppedIsDelivered() {
        provider.statuses.add(() -> new TaskStatus.Done(Optional.empty()));
        provider.cancellations.add(() -> Cancellation.TOO_LATE);
        look();
        job.cancelRequested();

        runToTheEnd();

        assertThat(job.state).isEqualTo(JobState.SUCCEEDED);
    }

    @Test
    void aWishToCancelInDoubtIsSettledFirst() {
        provider.submissions.add(AdvanceJobTest::lost);
        provider.finds.add(Found.Nowhere::new);
        look();
        job.cancelRequested();

        runToTheEnd();

        assertThat(job.state).isEqualTo(JobState.CANCELLED);
        assertThat(provider.submitted).isEqualTo(1);
    }

    @Test
    void aBrokenDownloadGoesOnWhereItBroke() {
        provider.statuses.add(() -> new TaskStatus.Done(Optional.empty()));
        provider.source = new MediaSource.Remote() {
            @Override
            public InputStream open(long offset) {
                int end = (int) Math.min(VIDEO.length, offset + 10);
                InputStream piece = new ByteArrayInputStream(VIDEO, (int) offset, end - (int) offset);
                return end == VIDEO.length ? piece : new SequenceInputStream(piece, new BrokenStream());
            }
        };

        runToTheEnd();

        assertThat(job.state).isEqualTo(JobState.SUCCEEDED);
        assertThat(job.result.original().bytes()).isEqualTo(VIDEO.length);
    }

    @Test
    void aPaidResultThatCannotBeFetchedYetIsNotGivenUp() {
        provider.statuses.add(() -> new TaskStatus.Done(Optional.empty()));
        Instant back = clock.instant().plus(Duration.ofMinutes(90));
        provider.source = new MediaSource.Remote() {
            @Override
            public InputStream open(long offset) throws ProviderException {
                if (clock.instant().isBefore(back)) {
                    throw ScriptedProvider.busy(null);
                }
                return new ByteArrayInputStream(VIDEO);
            }
        };

        runToTheEnd();

        assertThat(job.state).isEqualTo(JobState.SUCCEEDED);
    }

    @Test
    void aResultThatIsNoVideoIsRefusedInTheEnd() {
        provider.statuses.add(() -> new TaskStatus.Done(Optional.empty()));
        engine.kind = MediaKind.IMAGE;

        runToTheEnd();

        assertThat(job.state).isEqualTo(JobState.FAILED);
        assertThat(job.codes).containsExactly("result.wrong_kind");
        assertThat(engine.inspections).isEqualTo(3);
    }

    @Test
    void aResultFarFromWhatWasOrderedIsRefused() {
        provider.statuses.add(() -> new TaskStatus.Done(Optional.empty()));
        engine.seconds = 1;

        runToTheEnd();

        assertThat(job.codes).containsExactly("result.not_as_ordered");
    }

    @Test
    void aPictureOfHalfTheSizeIsNotWhatWasOrdered() {
        provider.statuses.add(() -> new TaskStatus.Done(Optional.empty()));
        engine.shortSide = 300;

        runToTheEnd();

        assertThat(job.codes).containsExactly("result.not_as_ordered");
    }

    @Test
    void aResultTooLargeIsNotStored() {
        provider.statuses.add(() -> new TaskStatus.Done(Optional.empty()));
        provider.source = remote(new byte[1_001]);

        runToTheEnd();

        assertThat(job.state).isEqualTo(JobState.FAILED);
        assertThat(job.codes).containsExactly("result.too_large");
    }

    @Test
    void aRendersResultIsTakenOverWithItsCaptions() {
        BlobKey rendered = new BlobKey(Renders.RESULTS + "/" + UUID.randomUUID());
        store.put(rendered, VIDEO);
        provider.statuses.add(() -> new TaskStatus.Done(Optional.empty()));
        provider.source = new MediaSource.Stored(rendered, Optional.of("WEBVTT\n"));

        runToTheEnd();

        assertThat(job.state).isEqualTo(JobState.SUCCEEDED);
        assertThat(job.result.captions()).hasValueSatisfying(file -> {
            assertThat(file.contentType()).isEqualTo("text/vtt");
            assertThat(store.exists(file.key())).isTrue();
        });
        assertThat(store.exists(rendered)).isFalse();
    }

    private Next look() {
        return advance.advance(job.id);
    }

    private Duration wait(Next next) {
        return Duration.between(clock.instant(), next.at().orElseThrow());
    }

    /** As the timetable does it: comes back when it was told to. */
    private int runToTheEnd() {
        for (int looks = 1; looks < 2_000; looks++) {
            Next next = look();
            if (job.state.terminal()) {
                return looks;
            }
            clock.passUntil(next.at().orElseThrow());
        }
        throw new AssertionError("It does not end: " + job.state);
    }

    private static <T> T lost() throws ProviderException {
        throw new ProviderException.InDoubt("as told", null);
    }

    private static TaskStatus working(int percent) {
        return new TaskStatus.Working(Optional.of(percent), "drawing");
    }

    private static MediaSource remote(byte[] content) {
        return new MediaSource.Remote() {
            @Override
            public InputStream open(long offset) {
                return new ByteArrayInputStream(content, (int) offset, content.length - (int) offset);
            }
        };
    }

    private static final class BrokenStream extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the line broke");
        }
    }

    /** Sees a video of what was ordered, unless the test wants something else to be seen. */
    private static final class PlayedEngine implements MediaEngine {

        private MediaKind kind = MediaKind.VIDEO;
        private double seconds = 5.04;
        private int shortSide = 720;
        private int inspections;

        @Override
        public MediaInfo inspect(Path file) {
            inspections++;
            int longSide = shortSide * 16 / 9;
            return new MediaInfo(
                    kind, "video/mp4", "mp4", longSide, shortSide, seconds, 30, "h264", null, 0, VIDEO.length, 0);
        }

        @Override
        public Optional<String> derive(Path file, MediaInfo info, RenditionKind wanted, Path target)
                throws MediaRejected {
            return Optional.empty();
        }

        @Override
        public Toolset tools() {
            return new Toolset("none", List.of(), List.of());
        }
    }
}
