package com.alwrity.studio.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookDraftTest {

    private static final Set<EventKind> KINDS = Set.of(EventKind.JOB_FAILED);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/",
                "https://user:word@example.org/",
                "https://example.org/#part",
                "example.org",
                "https:///x",
                "javascript:alert(1)",
                "https://exa mple.org"
            })
    void whatIsNoAddressIsRefused(String url) {
        assertThat(violations(new WebhookDraft(url, "", KINDS)))
                .extracting(Violation::field, Violation::code)
                .containsExactly(tuple("url", "webhook.no_address"));
    }

    @Test
    void whatIsMissingOrTooLongIsNamed() {
        assertThat(violations(new WebhookDraft(null, "d".repeat(201), Set.of())))
                .extracting(Violation::field)
                .containsExactly("url", "description", "kinds");
        assertThat(violations(new WebhookDraft("https://example.org/", "", Set.of(EventKind.WEBHOOK_TEST))))
                .extracting(Violation::code)
                .containsExactly("not_allowed");
    }

    @Test
    void anAddressMayHaveAQuery() {
        assertThatCode(() -> new WebhookDraft("https://example.org:8443/a?b=c", null, KINDS).check())
                .doesNotThrowAnyException();
    }

    private static List<Violation> violations(WebhookDraft draft) {
        return catchThrowableOfType(StudioException.class, draft::check).violations();
    }
}
