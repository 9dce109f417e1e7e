package com.alwrity.studio.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.alwrity.studio.asset.AssetFilter;
import com.alwrity.studio.asset.AssetSearch;
import com.alwrity.studio.asset.Assets;
import com.alwrity.studio.asset.CurateAsset;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.Profile;
import com.alwrity.studio.identity.Scope;
import com.alwrity.studio.identity.Tokens;
import com.alwrity.studio.job.AttemptState;
import com.alwrity.studio.job.CancelJob;
import com.alwrity.studio.job.Cost;
import com.alwrity.studio.job.JobState;
import com.alwrity.studio.job.JobSteps;
import com.alwrity.studio.job.JobView;
import com.alwrity.studio.job.JobWork;
import com.alwrity.studio.job.Submitted;
import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.Order;
import com.alwrity.studio.preflight.Preflight;
import com.alwrity.studio.preflight.Quote;
import com.alwrity.studio.preflight.Quotes;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.provider.ProviderId;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.studio.CreateForm;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The domain and the executor in the container: persistence, transactions, injection, security, money. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class ContainerIT extends InContainer {

    @Deployment
    static WebArchive studio() {
        return Deployments.studio();
    }

    @Inject
    private Tokens tokens;

    @Inject
    private Preflight preflight;

    @Inject
    private Quotes quotes;

    @Inject
    private CancelJob cancel;

    @Inject
    private Assets assets;

    @Inject
    private AssetSearch search;

    @Inject
    private CurateAsset curate;

    @Inject
    private FakeProvider provider;

    @Inject
    private JobSteps steps;

    @Resource(lookup = "jdbc/studio")
    private DataSource dataSource;

    @Test
    void aPaidRunIsHeldThenCaptured() {
        Submitted submitted = run("anything");
        assertThat(submitted.quote().estimate()).isEqualTo(Money.of("0.50"));

        JobView done = end(submitted);

        assertThat(done.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(done.actual()).isEqualTo(Money.of("0.50"));
        assertBalance(950, 50);
        assertThat(assets.get(creator, done.assetId()).actual()).isEqualTo(Money.of("0.50"));
    }

    @Test
    void aFailedRunCostsNothing() {
        JobView done = end(run("reject always"));

        assertThat(done.state()).isEqualTo(JobState.FAILED);
        assertThat(done.errorCode()).isEqualTo("provider.failed");
        assertThat(done.actual()).isEqualTo(Money.ZERO);
        assertThat(done.attempts()).extracting("model").contains("fake/standard", "fake/twin");
        assertBalance(1_000, 0);
    }

    @Test
    void anotherModelStandsInForOneThatFails() {
        JobView done = end(run("reject-first " + UUID.randomUUID()));

        assertThat(done.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(done.attempts()).extracting("state").containsExactly(AttemptState.FAILED, AttemptState.SUCCEEDED);
        assertBalance(950, 50);
    }

    @Test
    void aCallWhoseAnswerWasLostIsFoundAndNotSentAgain() {
        String prompt = "lose-after " + UUID.randomUUID();

        JobView done = end(run(prompt));

        assertThat(done.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(provider.submissions(prompt)).isEqualTo(1);
        assertBalance(950, 50);
    }

    @Test
    void aCallThatProvablyNeverArrivedIsSentAgain() {
        String prompt = "lose-before " + UUID.randomUUID();

        JobView done = end(run(prompt));

        assertThat(done.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(provider.submissions(prompt)).isEqualTo(2);
        assertBalance(950, 50);
    }

    @Test
    void aCallThatNobodyKnowsAnythingOfCostsTheWorkspaceNothingAndIsAnIncident() throws Exception {
        Submitted submitted = run("forget about it");

        JobView done = end(submitted);

        assertThat(done.state()).isEqualTo(JobState.FAILED);
        assertThat(done.errorCode()).isEqualTo("provider.in_doubt");
        assertThat(provider.submissions("forget about it")).isEqualTo(1);
        assertBalance(1_000, 0);
        assertThat(incident(done.id()))
                .isEqualTo("incident.unsettled 0.50 " + done.attempts().get(0).model());
    }

    @Test
    void whatIsStoppedIsGivenBack() {
        Submitted submitted = run("wait for it");
        until(submitted, job -> job.state() == JobState.RUNNING);
        assertThat(ledger.balance(creator.workspaceId()).held()).isEqualTo(Credits.of(50));

        cancel.cancel(creator, submitted.jobs().get(0).id());

        assertThat(end(submitted).state()).isEqualTo(JobState.CANCELLED);
        assertBalance(1_000, 0);
    }

    @Test
    void whatCannotBeStoppedAnyMoreIsDeliveredAndPaid() {
        Submitted submitted = run("too-late to stop");
        until(submitted, job -> job.state() == JobState.RUNNING);

        cancel.cancel(creator, submitted.jobs().get(0).id());

        JobView done = end(submitted);
        assertThat(done.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(done.assetId()).isNotNull();
        assertBalance(950, 50);
    }

    @Test
    void whoSleptThroughTheEndOfAnAttemptDoesNothingToTheNext() {
        Submitted submitted = run("wait until released");
        until(submitted, job -> job.state() == JobState.RUNNING);
        UUID id = submitted.jobs().get(0).id();
        UUID ended = UUID.randomUUID();

        steps.taken(id, new ProviderTask(new ProviderId("fake"), "another", ended));
        steps.inDoubt(id, ended);
        assertThat(steps.attemptFailed(id, ended, "provider.unavailable", Cost.NONE, true, 9))
                .isEqualTo(JobSteps.Sequel.NONE);
        JobWork seen = steps.look(id).orElseThrow();
        disturb(of(ended, seen));

        assertThat(jobs.get(creator, id).state()).isEqualTo(JobState.RUNNING);
        provider.release();
        assertThat(end(submitted).state()).isEqualTo(JobState.SUCCEEDED);
        disturb(seen);
        assertThat(jobs.get(creator, id).state()).isEqualTo(JobState.SUCCEEDED);
        assertBalance(950, 50);
    }

    private void disturb(JobWork seen) {
        assertThat(steps.progressed(seen, 99, "late")).isFalse();
        assertThat(steps.troubled(seen)).isZero();
        steps.delivered(seen);
        steps.answered(seen, "late", Optional.empty(), Optional.empty());
        steps.cancelled(seen, Optional.empty());
        steps.abandoned(seen, "job.deadline");
    }

    private static JobWork of(UUID attempt, JobWork seen) {
        JobWork.Try live = seen.attempt().orElseThrow();
        return new JobWork(
                seen.jobId(),
                seen.workspaceId(),
                seen.state(),
                seen.request(),
                seen.deadline(),
                seen.estimate(),
                seen.tries(),
                Optional.of(new JobWork.Try(
                        attempt,
                        live.provider(),
                        live.modelKey(),
                        live.state(),
                        live.task(),
                        live.startedAt(),
                        live.movedAt(),
                        live.troubles())));
    }

    @Test
    void nobodyPaysMoreThanTheCeiling() throws Exception {
        JobView done = end(run("dear beyond measure"));

        assertThat(done.state()).isEqualTo(JobState.SUCCEEDED);
        assertBalance(950, 50);
        assertThat(incident(done.id())).isEqualTo("incident.overrun 99.00 " + done.model());
    }

    @Test
    void whatCostLessIsPaidLess() {
        end(run("cheap for once"));

        assertBalance(990, 10);
    }

    @Test
    void aHundredSubmitsAtOnceSpendNoMoreThanThereIs() throws Exception {
        // A premium run costs 100 credits: 1,000 are enough for ten.
        Order order = create.read(form("in a crowd", "premium"));

        List<Boolean> taken = atOnce(100, () -> {
            try {
                submit.order(creator, order, null);
                return true;
            } catch (StudioException e) {
                assertThat(e.kind()).isEqualTo(StudioException.Kind.NOT_ENOUGH);
                return false;
            }
        });

        assertThat(taken).filteredOn(won -> won).hasSize(10);
        until(() -> jobs.live(creator).isEmpty());
        assertBalance(0, 1_000);
    }

    @Test
    void aHundredIdenticalSubmitsAtOnceAreOneJob() throws Exception {
        Order order = create.read(form("only once", "standard"));
        String key = UUID.randomUUID().toString();

        List<UUID> ids = atOnce(100, () -> {
            try {
                return submit.order(creator, order, key).jobs().get(0).id();
            } catch (StudioException e) {
                assertThat(e.code()).isEqualTo("idempotency.in_flight");
                return null;
            }
        });

        assertThat(ids).filteredOn(id -> id != null).isNotEmpty();
        assertThat(Set.copyOf(ids.stream().filter(id -> id != null).toList())).hasSize(1);
        assertThat(jobs.list(creator, null, null, 200, null).items()).hasSize(1);
    }

    @Test
    void aQuoteIsUsedOnceAndByItsOwnersOnly() {
        Quote quote = preflight.quote(creator, create.read(form("a quote", "standard")));
        Caller other = newcomer().caller();

        assertCode("quote.not_found", () -> submit.quoted(other, quote.id(), null));
        submit.quoted(creator, quote.id(), null);
        assertCode("quote.used", () -> submit.quoted(creator, quote.id(), null));
    }

    @Test
    void aPreviewSaysWhatAQuoteSaysAndLeavesNothingBehind() {
        Order order = create.read(form("still being written", "standard"));
        Quote quote = preflight.quote(creator, order);
        Instant allRanOut = quote.expiresAt().plusSeconds(60);
        assertThat(quotes.forgetUnused(allRanOut)).isPositive();

        Quote preview = preflight.preview(creator, order);

        assertThat(preview)
                .usingRecursiveComparison()
                .ignoringFields("id", "expiresAt")
                .isEqualTo(quote);
        assertThat(quotes.forgetUnused(allRanOut)).isZero();
    }

    @Test
    void anIdenticalResultIsTakenForNothingWhenThatIsWanted() {
        Order first = create.read(form("the same again", "standard"));
        JobView made = end(submit.order(creator, first, null));
        until(() -> assets.get(creator, made.assetId()).state().name().equals("READY"));

        CreateForm again = form("the same again", "standard").with(Map.of("reuse", true));
        JobView reused = submit.order(creator, create.read(again), null).jobs().get(0);

        assertThat(reused.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(reused.assetId()).isEqualTo(made.assetId());
        assertThat(reused.actual()).isEqualTo(Money.ZERO);
        assertBalance(950, 50);
    }

    @Test
    void whatBelongsToOthersIsNotThere() {
        JobView done = end(run("mine alone"));
        Caller other = newcomer().caller();

        assertCode("job.not_found", () -> jobs.get(other, done.id()));
        assertCode("job.not_found", () -> cancel.cancel(other, done.id()));
        assertCode("asset.not_found", () -> assets.get(other, done.assetId()));
        assertCode("asset.not_found", () -> curate.trash(other, done.assetId()));
        assertThat(search.search(other, AssetFilter.all(), 50, null).items()).isEmpty();
    }

    @Test
    void anAssetIsFoundByItsWordsThrownAwayAndTakenBack() {
        JobView done = end(run("anemone drifting by"));
        until(() -> assets.get(creator, done.assetId()).state().name().equals("READY"));
        AssetFilter words = AssetFilter.all().withWords("anemo");

        assertThat(search.search(creator, words, 50, null).items()).hasSize(1);
        curate.trash(creator, done.assetId());
        assertThat(search.search(creator, words, 50, null).items()).isEmpty();
        assertThat(search.search(creator, words.inTrash(), 50, null).items()).hasSize(1);
        curate.restore(creator, done.assetId());
        curate.trash(creator, done.assetId());
        assertThat(curate.delete(creator, done.assetId())).isNotEmpty();
        assertCode("asset.not_found", () -> assets.get(creator, done.assetId()));
    }

    @Test
    void whoeverGuessesPasswordsIsSlowedDown() {
        Profile somebody = newcomer();
        for (int i = 0; i < 5; i++) {
            assertCode("sign_in.failed", () -> signIn.signIn(somebody.email(), "wrong", "guesser"));
        }

        StudioException refusal = catchThrowableOfType(
                StudioException.class, () -> signIn.signIn(somebody.email(), "a long password", "guesser"));

        assertThat(refusal.kind()).isEqualTo(StudioException.Kind.TOO_MANY);
        assertThat((Long) refusal.params().get("retryAfterSeconds")).isPositive();
    }

    @Test
    void aTokenOpensUntilItIsRevoked() {
        Tokens.Issued issued = tokens.issue(creator, "mine", EnumSet.of(Scope.READ), null);

        assertThat(tokens.authenticate(issued.token())).hasValueSatisfying(bearer -> {
            assertThat(bearer.profile().userId()).isEqualTo(creator.userId());
            assertThat(bearer.scopes()).containsExactly(Scope.READ);
        });
        tokens.revoke(creator, issued.view().id());
        assertThat(tokens.authenticate(issued.token())).isEmpty();
    }

    @Test
    void theDatabaseRefusesAPostingThatDoesNotSumToZero() {
        assertThatThrownBy(() -> execute("with p as (insert into posting (key, kind, workspace_id, at)"
                        + " values ('crooked', 'GRANT', '" + creator.workspaceId() + "', now()) returning id)"
                        + " insert into entry select p.id, a.id, 5, 0 from p, account a where a.kind = 'GRANTED'"))
                .hasMessageContaining("does not sum to zero");
    }

    @Test
    void whatIsWrittenInTheAuditLogStays() {
        end(run("audited"));

        assertThatThrownBy(() -> execute("update audit_event set action = 'nothing'"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> execute("delete from audit_event")).hasMessageContaining("append-only");
    }

    private void execute(String sql) throws Exception {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What is written of the job for whoever runs the studio: the kind, the dollars and the model. */
    private String incident(UUID jobId) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select action || ' ' || coalesce(details ->> 'atMost',"
                        + " details ->> 'actual') || ' ' || (details ->> 'model') from audit_event"
                        + " where action like 'incident.%' and subject_id = '" + jobId + "'")) {
            return found.next() ? found.getString(1) : "none";
        }
    }

    private static void assertCode(String code, Runnable deed) {
        assertThat(catchThrowableOfType(StudioException.class, deed::run).code())
                .isEqualTo(code);
    }
}
