package com.alwrity.studio.job;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.problem.ProblemWords;
import com.alwrity.studio.provider.ProviderId;
import com.alwrity.studio.text.Formats;
import com.alwrity.studio.text.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** How a job stands, in words. */
public final class JobWords {

    private JobWords() {}

    /** What is being done right now. */
    public static String stage(JobView job) {
        if ((job.state() == JobState.RUNNING || job.state() == JobState.QUEUED) && job.stage() != null) {
            return Texts.find("job.stage." + job.stage()).orElseGet(() -> t("job.state.running"));
        }
        return t("job.state." + job.state().name().toLowerCase(Locale.ROOT));
    }

    /** Percent, time left and cost, as far as they are known. */
    public static String facts(JobView job) {
        return job.live() && job.percent() != null ? t("job.percent", job.percent()) + " · " + rest(job) : rest(job);
    }

    /** Time left, where it is known, and cost. */
    public static String rest(JobView job) {
        StringJoiner facts = new StringJoiner(" · ");
        time(job).ifPresent(facts::add);
        return facts.add(cost(job)).toString();
    }

    /** What is left where the provider tells how far it is; what is usual where nobody knows. */
    private static Optional<String> time(JobView job) {
        if (!job.live() || job.etaSeconds() == null) {
            return Optional.empty();
        }
        boolean late = job.etaSeconds() <= 0;
        if (job.percent() == null && job.state() == JobState.RUNNING && !late) {
            return Optional.of(t(
                    "job.usually", Formats.range(job.usual().p50(), job.usual().p90())));
        }
        return Optional.of(late ? t("job.late") : t("job.left", Formats.clock(job.etaSeconds())));
    }

    /** Whether it stands in another service's line. */
    private static boolean queued(JobView job) {
        return job.state() == JobState.RUNNING
                && JobSteps.WAITING.equals(job.stage())
                && !job.model().startsWith(ProviderId.LOCAL.key() + "/");
    }

    /** The estimate while it runs; estimate and actual side by side after. */
    public static String cost(JobView job) {
        return job.actual() == null
                ? t("job.estimated", Formats.money(job.estimate()))
                : t("job.estimated_actual", Formats.money(job.estimate()), Formats.money(job.actual()));
    }

    /** Why it failed, what that did to the money, and what to do next. */
    public static String failure(JobView job) {
        String code = job.errorCode() == null ? "provider.failed" : job.errorCode();
        String why = ProblemWords.of("", code, Map.of());
        boolean charged = job.actual() != null && !job.actual().isZero();
        if (job.errorNote() != null) {
            return why + " “" + job.errorNote() + "”";
        }
        return charged ? why + " " + t("job.charged", Formats.amount(job.actual())) : why;
    }
}
