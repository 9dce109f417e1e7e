package com.alwrity.studio.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EventKindTest {

    @Test
    void theEndOfAJobIsPublishedAndItsWayThereIsNot() {
        assertThat(EventKind.published("job.state", Map.of("state", "SUCCEEDED")))
                .contains(EventKind.JOB_SUCCEEDED);
        assertThat(EventKind.published("job.state", Map.of("state", "AWAITING_APPROVAL")))
                .contains(EventKind.APPROVAL_ASKED);
        assertThat(EventKind.published("job.state", Map.of("state", "RUNNING"))).isEmpty();
        assertThat(EventKind.published("job.progress", Map.of("percent", 50))).isEmpty();
        assertThat(EventKind.published("asset.changed", Map.of())).isEmpty();
    }

    @Test
    void aTryOutIsNoEvent() {
        assertThat(EventKind.published("webhook.test", Map.of())).isEmpty();
        assertThat(EventKind.offered()).doesNotContain(EventKind.WEBHOOK_TEST);
    }
}
