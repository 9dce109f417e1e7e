package com.alwrity.studio.container;

import com.alwrity.studio.notification.Letter;
import com.alwrity.studio.notification.MailPost;
import com.alwrity.studio.notification.WebhookAnswer;
import com.alwrity.studio.notification.WebhookLine;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Lines that lead nowhere: nobody here is told of anything. */
@ApplicationScoped
public class FakeLines implements WebhookLine, MailPost {

    @Override
    public Optional<String> refusal(URI url) {
        return Optional.of("webhook.not_public");
    }

    @Override
    public WebhookAnswer post(URI url, Map<String, String> headers, String body) {
        return new WebhookAnswer.Unanswered("webhook.no_connection", 0);
    }

    @Override
    public Outcome send(Letter letter) {
        return new Outcome.NotNow("There is no server here");
    }
}
