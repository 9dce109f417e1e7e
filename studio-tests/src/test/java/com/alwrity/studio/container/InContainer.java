package com.alwrity.studio.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.identity.Accounts;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.Profile;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.identity.SignIn;
import com.alwrity.studio.job.JobView;
import com.alwrity.studio.job.Jobs;
import com.alwrity.studio.job.SubmitJob;
import com.alwrity.studio.job.Submitted;
import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.ledger.Ledger;
import com.alwrity.studio.ledger.LedgerProof;
import com.alwrity.studio.studio.CreateForm;
import com.alwrity.studio.studio.CreateStudio;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;

/** Somebody who has things made, in the container. */
abstract class InContainer {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Inject
    Accounts accounts;

    @Inject
    SignIn signIn;

    @Inject
    CreateStudio create;

    @Inject
    SubmitJob submit;

    @Inject
    Jobs jobs;

    @Inject
    Ledger ledger;

    @Inject
    LedgerProof proof;

    @Resource
    ManagedExecutorService threads;

    Caller creator;

    /** Each test is somebody new, with 1,000 credits. */
    @BeforeEach
    void arrive() {
        if (accounts != null) {
            creator = newcomer().caller();
        }
    }

    Profile newcomer() {
        Profile admin = signIn.signIn("admin@studio.local", "correct-horse-battery", "test");
        return accounts.create(
                admin.caller(), UUID.randomUUID() + "@example.org", "Newcomer", Role.CREATOR, "a long password");
    }

    Submitted run(String prompt) {
        return submit.order(creator, create.read(form(prompt, "standard")), null);
    }

    static CreateForm form(String prompt, String quality) {
        return CreateForm.of(Map.of(
                "mode",
                "text-to-video",
                "prompt",
                prompt,
                "resolution",
                "720p",
                "durationSeconds",
                5,
                "aspectRatio",
                "16:9",
                "quality",
                quality));
    }

    JobView end(Submitted submitted) {
        return until(submitted, job -> !job.live());
    }

    JobView until(Submitted submitted, Predicate<JobView> wanted) {
        UUID id = submitted.jobs().get(0).id();
        until(() -> wanted.test(jobs.get(creator, id)));
        return jobs.get(creator, id);
    }

    static void until(Callable<Boolean> condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!condition.call()) {
                assertThat(System.nanoTime()).as("still not so").isLessThan(deadline);
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    <T> List<T> atOnce(int count, Callable<T> deed) throws InterruptedException, ExecutionException {
        List<Future<T>> futures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            futures.add(threads.submit(deed));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> future : futures) {
            results.add(future.get());
        }
        return results;
    }

    void assertBalance(long available, long spent) {
        var balance = ledger.balance(creator.workspaceId());
        assertThat(balance.available()).isEqualTo(Credits.of(available));
        assertThat(balance.held()).isEqualTo(Credits.ZERO);
        assertThat(balance.spent()).isEqualTo(Credits.of(spent));
        assertThat(ledger.spentSince(creator.workspaceId(), Instant.EPOCH)).isEqualTo(Credits.of(spent));
        assertThat(ledger.spentSince(creator.workspaceId(), Instant.parse("9000-01-01T00:00:00Z")))
                .isEqualTo(Credits.ZERO);
        assertThat(proof.prove().holds()).isTrue();
    }
}
