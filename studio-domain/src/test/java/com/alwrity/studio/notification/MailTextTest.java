package com.alwrity.studio.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTextTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");
    private static final String LINK = "https://studio.example/approvals";

    @Test
    void whatPeopleWroteMakesNoLineOfTheHead() {
        MailText mail = MailText.of(
                "approval.asked",
                Map.of(
                        "asker",
                        "Eve\r\nBcc: all@example.org",
                        "title",
                        "A\u2028sea\n",
                        "workspace",
                        "W",
                        "ceiling",
                        "1"),
                LINK,
                Locale.ENGLISH);

        assertThat(mail.subject()).doesNotContain("\r", "\n", "\u2028").startsWith("Eve Bcc: all@example.org asks");
    }

    @Test
    void whatPeopleWroteIsNoMarkup() {
        MailText mail = MailText.of(
                "approval.decided.rejected",
                Map.of("decider", "<b>Eve</b>", "title", "\"x\" & <script>", "workspace", "W", "reason", "$1 {title}"),
                LINK,
                Locale.ENGLISH);

        assertThat(mail.html())
                .doesNotContain("<b>", "<script>")
                .contains("&lt;b&gt;Eve&lt;/b&gt;", "&quot;x&quot; &amp; &lt;script&gt;", "$1 {title}")
                .contains("<a href=\"" + LINK + "\">");
        assertThat(mail.text()).contains("<b>Eve</b>", LINK);
    }

    @Test
    void aLongTitleMakesNoLongSubject() {
        MailText mail =
                MailText.of("approval.decided.accepted", Map.of("title", "sea ".repeat(200)), LINK, Locale.ENGLISH);

        assertThat(mail.subject()).hasSizeLessThanOrEqualTo(150).endsWith("…");
    }

    @Test
    void germanSaysAllThatEnglishSaysWithTheSameFigures() {
        assertThat(MailText.bundle(Locale.GERMAN).keySet())
                .isEqualTo(MailText.bundle(Locale.ENGLISH).keySet());
        for (String key : MailText.bundle(Locale.ENGLISH).keySet()) {
            assertThat(places(key, Locale.GERMAN)).as(key).isEqualTo(places(key, Locale.ENGLISH));
        }
        assertThat(MailText.of("budget.alert", Map.of(), LINK, Locale.GERMAN).html())
                .contains("lang=\"de\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "budget.alert",
                "approval.asked",
                "approval.decided.accepted",
                "approval.decided.rejected",
                "approval.decided.expired",
                "webhook.off.gone",
                "webhook.off.failing",
                "invitation.sent"
            })
    void everyMailHasItsWords(String part) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            MailText mail = MailText.of(part, Map.of(), LINK, locale);
            assertThat(mail.subject()).isNotBlank();
            assertThat(mail.text()).contains(LINK);
        }
    }

    private static Set<String> places(String key, Locale locale) {
        Set<String> found = new TreeSet<>();
        PLACE.matcher(MailText.bundle(locale).getString(key)).results().forEach(place -> found.add(place.group()));
        return found;
    }
}
