package com.alwrity.studio.asset;

import com.alwrity.studio.schedule.Backoff;
import com.alwrity.studio.schedule.Crew;
import com.alwrity.studio.schedule.Next;
import com.alwrity.studio.schedule.Stubborn;
import com.alwrity.studio.schedule.Timetable;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes posters, sprites, waveforms and proxies beside the renders, so that a new asset soon has its face. */
@ApplicationScoped
public class DerivationCrew implements Crew {

    static final String DERIVE = "derive";

    private static final Duration GRACE = Duration.ofSeconds(1);
    private static final int MOST_FAILURES = 6;
    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(2));

    @Inject
    private Derivation derivation;

    @Inject
    private Assets assets;

    @Inject
    @ConfigProperty(name = "studio.assets.derivation-slots", defaultValue = "1")
    private int slots;

    @Override
    public Timetable timetable() {
        return Timetable.DERIVATION_TURN;
    }

    @Override
    public int threads() {
        return slots;
    }

    @Override
    public Duration grace() {
        return GRACE;
    }

    /** An asset whose poster cannot be made, for whatever reason of ours, is still there to be played. */
    @Override
    public CustomTask<Void> task() {
        return Tasks.custom(DERIVE, Void.class)
                .onFailure(new Stubborn(MOST_FAILURES, BACKOFF, id -> assets.ready(UUID.fromString(id))))
                .execute((instance, context) -> {
                    derivation.derive(UUID.fromString(instance.getId()));
                    return Next.never().completion();
                });
    }
}
