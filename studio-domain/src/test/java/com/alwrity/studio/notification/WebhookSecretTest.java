package com.alwrity.studio.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WebhookSecretTest {

    /** The example that Standard Webhooks' own libraries are tested with. */
    @Test
    void signsAsStandardWebhooksSays() {
        WebhookSecret secret = new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        String signature = secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}");

        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void eachOneIsAnother() {
        WebhookSecret secret = WebhookSecret.make();

        assertThat(secret.text()).startsWith("whsec_").hasSizeGreaterThan(40);
        assertThat(secret).isNotEqualTo(WebhookSecret.make());
        assertThat(secret.toString()).doesNotContain(secret.text());
    }
}
