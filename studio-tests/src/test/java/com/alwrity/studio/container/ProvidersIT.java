package com.alwrity.studio.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alwrity.studio.job.AttemptState;
import com.alwrity.studio.job.JobState;
import com.alwrity.studio.job.JobView;
import com.alwrity.studio.job.Submitted;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.ImprovePrompt;
import com.alwrity.studio.operation.Medium;
import com.alwrity.studio.operation.Order;
import com.alwrity.studio.provider.ProviderException.Transient;
import com.alwrity.studio.provider.ProviderId;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.provider.Providers;
import com.alwrity.studio.provider.VideoProvider;
import com.alwrity.studio.routing.ProviderHealth;
import com.alwrity.studio.studio.CreateForm;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many jobs at providers that take little, die and answer badly, in the container. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class ProvidersIT extends InContainer {

    private static final int VARIATIONS = 8;
    private static final int TWO_HUNDRED = 200;
    private static final int THOUSAND = 1_000;
    private static final int FEW = 32;

    @Deployment
    static WebArchive studio() {
        return Deployments.studio();
    }

    @Inject
    private FakeProvider fake;

    @Inject
    private NarrowProvider narrow;

    @Inject
    private ShakyProvider shaky;

    @Inject
    private SteadyProvider steady;

    @Inject
    private Providers providers;

    @Inject
    private ProviderHealth health;

    @Resource(lookup = "jdbc/studio")
    private DataSource dataSource;

    @Test
    void aProviderDiesInTheMiddleOfTwoHundredJobsAndAnotherTakesOver() {
        fake.dieAfter(60);
        List<UUID> all = new ArrayList<>();
        for (int order = 0; order < TWO_HUNDRED / VARIATIONS; order++) {
            all.addAll(ids(submit.order(creator, create.read(form("many " + order, "draft", 5, VARIATIONS)), null)));
        }

        until(() -> health.of(new ProviderId("fake")).state() == ProviderHealth.State.DOWN);
        until(() -> all.stream().filter(id -> state(id) == JobState.SUCCEEDED).count() >= TWO_HUNDRED - 60);
        fake.live();
        until(() -> all.stream().allMatch(id -> state(id) == JobState.SUCCEEDED));

        List<JobView> done = all.stream().map(id -> jobs.get(creator, id)).toList();
        assertThat(done)
                .allSatisfy(job -> assertThat(job.attempts())
                        .filteredOn(attempt -> attempt.state() == AttemptState.SUCCEEDED)
                        .hasSize(1))
                .allSatisfy(job -> assertThat(job.actual()).isEqualTo(Money.of("0.01")));
        assertThat(done)
                .extracting(job -> job.attempts().get(job.attempts().size() - 1).provider())
                .contains("fake", "spare");
        assertBalance(1_000 - TWO_HUNDRED, TWO_HUNDRED);
    }

    @Test
    @Tag("long")
    void aThousandJobsInFlightNeedNoThreadEach() {
        int before = ManagementFactory.getThreadMXBean().getThreadCount();
        for (int order = 0; order < THOUSAND / VARIATIONS; order++) {
            submit.order(creator, create.read(form("wait " + order, "draft", 5, VARIATIONS)), null);
        }

        until(() -> count(JobState.RUNNING) == THOUSAND);
        int during = ManagementFactory.getThreadMXBean().getThreadCount();
        fake.release();
        until(() -> count(JobState.SUCCEEDED) == THOUSAND);

        assertThat(during).isLessThan(before + FEW);
        assertBalance(0, THOUSAND);
    }

    @Test
    void nobodyIsGivenMoreAtOnceThanHeTakes() {
        List<UUID> all = new ArrayList<>();
        for (int job = 0; job < 6; job++) {
            all.addAll(ids(submit.order(creator, create.read(form("wait " + job, "premium", 6, 1)), null)));
        }

        until(() -> all.stream()
                        .filter(id -> "in-line".equals(jobs.get(creator, id).stage()))
                        .count()
                == 4);
        assertThat(narrow.working()).isEqualTo(2);
        assertThat(all).filteredOn(id -> state(id) == JobState.RUNNING).hasSize(2);

        until(() -> {
            assertThat(narrow.working()).isLessThanOrEqualTo(2);
            narrow.release();
            return all.stream().allMatch(id -> state(id) == JobState.SUCCEEDED);
        });
        assertBalance(994, 6);
    }

    @Test
    void aJobAboutWordsEndsWithAnAnswerAndNoFile() {
        Order order = new Order(
                new ImprovePrompt("a sea", Medium.VIDEO),
                create.read(form("a sea", "standard", 5, 1)).options());

        JobView done = end(submit.order(creator, order, null));

        assertThat(done.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(done.answer()).isEqualTo("a sea, said better");
        assertThat(done.assetId()).isNull();
        assertBalance(998, 2);
    }

    @Test
    void aLostAnswerIsAskedForAgainAtOnceAndSilenceBreaksOffForThisProviderAlone() throws Exception {
        VideoProvider asked = providers.find(shaky.id()).orElseThrow();
        ProviderTask task = new ProviderTask(shaky.id(), "one", UUID.randomUUID());
        shaky.fail(1);
        assertThat(asked.poll(task)).isNotNull();
        assertThat(shaky.polls()).isEqualTo(2);

        shaky.fail(Integer.MAX_VALUE);
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> asked.poll(task)).isInstanceOf(Transient.class);
        }
        int heard = shaky.polls();
        assertThatThrownBy(() -> asked.poll(task)).isInstanceOf(Transient.class);

        assertThat(shaky.polls()).as("the breaker is open").isEqualTo(heard);
        assertThat(heard).isLessThan(2 + 40);
        assertThat(providers.find(steady.id()).orElseThrow().poll(task)).isNotNull();
    }

    /** Jobs of whoever is here now that are in this state. */
    private int count(JobState state) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select count(*) from job where state = '" + state
                        + "' and workspace_id = '" + creator.workspaceId() + "'")) {
            found.next();
            return found.getInt(1);
        }
    }

    private JobState state(UUID id) {
        return jobs.get(creator, id).state();
    }

    private static List<UUID> ids(Submitted submitted) {
        return submitted.jobs().stream().map(JobView::id).toList();
    }

    private static CreateForm form(String prompt, String quality, int seconds, int variations) {
        return CreateForm.of(Map.of(
                "mode",
                "text-to-video",
                "prompt",
                prompt,
                "resolution",
                "480p",
                "durationSeconds",
                seconds,
                "aspectRatio",
                "16:9",
                "quality",
                quality,
                "variations",
                variations));
    }
}
