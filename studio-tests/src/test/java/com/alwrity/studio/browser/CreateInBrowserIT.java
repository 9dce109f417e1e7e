package com.alwrity.studio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.server.PackagedServer;
import com.alwrity.studio.server.SharedServer;
import com.alwrity.studio.server.TestFiles;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/** Create in a real browser, until the video plays. */
@ExtendWith({SharedServer.class, Browsers.class})
class CreateInBrowserIT {

    private StudioPage studio;

    @BeforeEach
    void signIn(PackagedServer server, Browser browser) {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        studio = StudioPage.signedIn(browser, server);
        studio.go("/create");
    }

    @AfterEach
    void nothingComplained(TestInfo test) {
        studio.picture(
                Path.of("target", "create", test.getTestMethod().orElseThrow().getName() + ".png"));
        studio.assertNoComplaint();
        studio.close();
    }

    @Test
    void wordsBecomeAVideoThatPlaysEvenWhenThePageIsReloadedInTheMiddle() {
        studio.page.getByLabel("Describe your video").fill("A lighthouse in a storm at dusk, waves breaking");
        studio.choice("Aspect ratio", "9:16").click();
        studio.choice("Length", "5 s").click();
        studio.choice("Resolution", "480p").click();
        studio.choice("Sound", "Music").click();
        PlaywrightAssertions.assertThat(
                        studio.page.getByText("runs on this machine").first())
                .isVisible();

        studio.button("Generate video").click();
        studio.page.waitForURL(Pattern.compile(".*create\\?job=.*"));
        studio.page.reload();

        assertThat(studio.awaitPlaying()).isEqualTo(new StudioPage.VideoSize(480, 854));
        PlaywrightAssertions.assertThat(
                        studio.page.getByText(Pattern.compile("no AI model")).first())
                .isVisible();
        studio.picture(Path.of("target", "create.png"));
    }

    @Test
    void aPictureBecomesACameraMoveThatPlays() {
        studio.choice("Kind", "Picture").click();
        studio.page
                .locator("studio-uploader input[type=file]")
                .first()
                .setInputFiles(new FilePayload("picture.png", "image/png", TestFiles.picture(900, 700)));
        studio.choice("Aspect ratio", "1:1").click();
        studio.choice("Length", "5 s").click();
        studio.choice("Resolution", "480p").click();
        PlaywrightAssertions.assertThat(studio.button("Generate video")).isEnabled();

        studio.button("Generate video").click();

        assertThat(studio.awaitPlaying()).isEqualTo(new StudioPage.VideoSize(480, 480));
    }

    @Test
    void aRunCanBeStopped() {
        studio.page.getByLabel("Describe your video").fill("Desert dunes at sunset");
        studio.choice("Length", "10 s").click();
        studio.choice("Resolution", "1080p").click();
        studio.button("Generate video").click();
        studio.page.waitForURL(Pattern.compile(".*create\\?job=.*"));

        studio.button("Cancel").first().click();

        PlaywrightAssertions.assertThat(studio.page
                        .getByText(Pattern.compile("[Cc]ancelled|[Ss]topped"))
                        .first())
                .isVisible();
    }

    @Test
    void anEmptyPromptIsAskedForAndNothingRuns() {
        studio.page.getByLabel("Describe your video").fill("");
        studio.button("Generate video").click();

        PlaywrightAssertions.assertThat(studio.page.getByText("Describe your video first: a sentence is enough."))
                .isVisible();
        assertThat(studio.page.url()).doesNotContain("job=");
    }

    @Test
    void aPromptIsImprovedBeforeAndAfter() {
        studio.page.getByLabel("Describe your video").fill("A lighthouse on the coast");
        studio.button("Improve my prompt").click();

        PlaywrightAssertions.assertThat(
                        studio.page.getByText(Pattern.compile("waves rolling")).first())
                .isVisible();
    }
}
