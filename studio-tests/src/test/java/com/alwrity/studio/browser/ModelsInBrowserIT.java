package com.alwrity.studio.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.provider.rehearsal.Task;
import com.alwrity.studio.server.PackagedServer;
import com.alwrity.studio.server.PricedStudio;
import com.alwrity.studio.server.SharedServer;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a provider's models bring to Create, in a real browser: going on from a video, and choosing who makes it. */
@ExtendWith({SharedServer.class, PricedStudio.Shared.class, Browsers.class})
class ModelsInBrowserIT {

    private static final Pattern A_JOB = Pattern.compile(".*create\\?job=.*");

    @BeforeEach
    void bePatient() {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    }

    @Test
    void aResultIsExtendedAndAPartOfItMadeAnew(PricedStudio priced, Browser browser) {
        priced.service().script().endsAfterPolls(2).charges("0.20").fails(null);
        try (StudioPage studio = StudioPage.signedIn(browser, priced.server())) {
            String video = priced.api()
                    .awaitEnd(priced.api().create(PricedStudio.order("A sea that goes on")))
                    .at("/assets/0")
                    .asText();
            priced.api().awaitAssetReady(video);
            studio.go("/library/" + video);

            studio.button("Extend").click();
            assertThat(studio.page.locator(".media-filled")).containsText("A sea that goes on");
            studio.choice("How many seconds more", "8 s").click();
            studio.choice("Resolution", "480p").click();
            assertThat(studio.page.locator(".price-details")).containsText("8 s × $0.05");
            studio.button("Generate video").click();
            studio.page.waitForURL(A_JOB);
            studio.awaitPlaying();
            assertThat(studio.page.getByText("Estimate: $0.40 · actual: $0.20")).isVisible();
            assertThat(last(priced).order().path("operation").asText()).isEqualTo("extend-video");

            studio.button("Retake").click();
            assertThat(studio.page.getByLabel("What is to be different")).hasValue("A sea that goes on");
            seconds(studio, "To").fill("9");
            seconds(studio, "To").press("Tab");
            assertThat(studio.page.getByText(Pattern.compile("reaches to 9 s, but the video lasts 5")))
                    .isVisible();
            assertThat(studio.button("Generate video")).isDisabled();
            seconds(studio, "From").fill("1");
            seconds(studio, "To").fill("3");
            seconds(studio, "To").press("Tab");
            assertThat(studio.page.locator(".price-details")).containsText("2 s × $0.05");
            studio.page.setViewportSize(360, 740);
            studio.assertUsableByAllInBothThemes();
            studio.button("Generate video").click();
            studio.page.waitForURL(A_JOB);
            studio.awaitPlaying();
            assertThat(last(priced).order().path("operation").asText()).isEqualTo("retake");
            studio.assertNoComplaint();
        }
    }

    @Test
    void aModelIsChosenByKeyboardAndOnAPhone(PricedStudio priced, Browser browser) {
        try (StudioPage studio = StudioPage.signedIn(browser, priced.server())) {
            studio.go("/create");
            studio.choice("Length", "5 s").click();
            assertThat(studio.page.getByText("Auto, recommended: Rehearsal, standard"))
                    .isVisible();

            Keys keys = new Keys(studio.page);
            keys.tabTo("Choose a model").press("Enter");
            Locator dialog = studio.page.getByRole(AriaRole.DIALOG);
            assertThat(dialog.getByText("Recommended")).isVisible();
            keys.tabTo("Model").press("ArrowDown", "ArrowDown", "ArrowDown");
            keys.tabTo("Use this model").press("Enter");
            assertThat(studio.page.locator(".price-amount")).hasText("$0.80");
            assertThat(studio.page.locator(".model-chosen")).containsText("Rehearsal, premium");

            studio.choice("Sound", "Speech").click();
            studio.page.setViewportSize(360, 740);
            studio.button("Choose a model").click();
            studio.assertUsableByAllInBothThemes();
            dialog.getByText("Storyboard draft (offline)").click();
            studio.button("Use this model").click();
            assertThat(studio.page.locator(".model-chosen")).containsText("Storyboard draft");
            studio.assertNoComplaint();
        }
    }

    @Test
    void whatNeedsAProviderSaysSoAndLeadsThere(PackagedServer server, Browser browser) {
        try (StudioPage studio = StudioPage.signedIn(browser, server)) {
            studio.go("/create");

            for (String mode : List.of("Extend", "Retake")) {
                assertThat(radio(studio, "Kind", mode)).hasAttribute("disabled", "");
            }
            assertThat(studio.page.getByText("Extend, Retake: needs a provider key"))
                    .isVisible();
            assertThat(studio.page.getByText("Enter a key at Providers").first())
                    .hasAttribute("href", "admin/providers");
            studio.page
                    .getByText("More", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(studio.page.getByLabel("What to avoid")).isDisabled();
            assertThat(studio.page.getByText("Storyboard draft (offline) does not heed this."))
                    .isVisible();
            studio.assertNoComplaint();
        }
    }

    private static Locator radio(StudioPage studio, String group, String name) {
        return studio.choice(group, name).locator("xpath=ancestor::vaadin-radio-button");
    }

    private static Locator seconds(StudioPage studio, String name) {
        return studio.page.getByLabel(name, new Page.GetByLabelOptions().setExact(true));
    }

    private static Task last(PricedStudio priced) {
        List<Task> tasks = priced.service().ledger().tasks();
        return tasks.get(tasks.size() - 1);
    }
}
