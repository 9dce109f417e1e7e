package com.alwrity.studio.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.server.PackagedServer;
import com.alwrity.studio.server.SharedServer;
import com.alwrity.studio.server.TestFiles;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people do every day, in the ways that are easily forgotten: by keyboard, on a phone, in German, with several. */
@ExtendWith({SharedServer.class, Browsers.class})
class EverydayUseIT {

    private static final Pattern A_JOB = Pattern.compile(".*create\\?job=.*");

    @BeforeEach
    void bePatient() {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    }

    @Test
    void theKeyboardAloneLeadsToAVideoThatPlays(PackagedServer server, Browser browser) {
        try (StudioPage studio = StudioPage.open(browser, server, 1440, 900)) {
            Keys keys = new Keys(studio.page);
            studio.go("/sign-in");
            keys.type(PackagedServer.EMAIL, "Tab").type(PackagedServer.PASSWORD, "Enter");
            studio.page.waitForURL(server.address() + "/");
            studio.heading("").first().waitFor();

            keys.press("/");
            assertThat(studio.page.getByRole(AriaRole.LISTBOX)).isVisible();
            keys.type("creat", "Enter");
            studio.page.waitForURL(server.address() + "/create");
            keys.tabTo("Describe your video").type("Mountain sunrise", null);
            keys.tabTo("Length").press("ArrowLeft");
            keys.tabTo("Resolution").press("ArrowLeft");
            assertThat(studio.page.getByText("854").first()).isVisible();
            keys.press("Control+Enter");
            studio.page.waitForURL(A_JOB);

            studio.page.locator("studio-player video").first().waitFor();
            keys.tabTo("Play").press("Enter");
            studio.page.waitForFunction("() => document.querySelector('studio-player video').currentTime > 0.5");
            studio.assertNoComplaint();
        }
    }

    @Test
    void aChosenVoiceSpeaksAndIsShownAsCaptions(PackagedServer server, Browser browser) {
        try (StudioPage studio = small(browser, server, "Ocean at night")) {
            studio.choice("Sound", "Speech").click();
            studio.page.getByLabel("What is said").fill("The sea is calm tonight.");
            studio.page.getByLabel("Voice").click();
            studio.page.locator("vaadin-select-item:visible").last().click();
            studio.button("Generate video").click();

            studio.awaitPlaying();
            assertThat(studio.button("Captions")).isVisible();
            studio.button("Captions").click();
            assertThat(studio.button("Captions")).hasAttribute("aria-pressed", "true");
            studio.assertNoComplaint();
        }
    }

    @Test
    void variationsStandSideBySideAndEachPlays(PackagedServer server, Browser browser) {
        try (StudioPage studio = small(browser, server, "Neon city in the rain")) {
            studio.page
                    .getByText("More", new Page.GetByTextOptions().setExact(true))
                    .click();
            Locator variations = studio.page.getByLabel("Variations");
            variations.fill("2");
            variations.press("Tab");
            studio.button("Generate video").click();
            studio.page.waitForURL(A_JOB);
            assertThat(studio.page.locator(".stage.grid > *")).hasCount(2);

            assertThat(studio.page.locator(".poster")).hasCount(2);
            studio.assertUsableByAll();
            studio.page.locator(".poster").nth(1).click();
            studio.awaitPlaying();
            studio.page.setViewportSize(360, 740);
            studio.assertPlayerFits();
            studio.button("All variations").click();
            assertThat(studio.page.locator(".poster")).hasCount(2);
            studio.assertNoComplaint();
        }
    }

    @Test
    void whatWasCancelledIsTriedAgain(PackagedServer server, Browser browser) {
        try (StudioPage studio = small(browser, server, "Desert dunes at noon")) {
            studio.choice("Length", "10 s").click();
            studio.choice("Resolution", "1080p").click();
            studio.button("Generate video").click();
            studio.page.waitForURL(A_JOB);
            String first = studio.page.url();
            studio.button("Cancel").first().click();
            assertThat(studio.page.getByText("Nothing was charged.")).isVisible();

            studio.button("Try again").click();

            assertThat(studio.page).not().hasURL(first);
            studio.button("Cancel").first().click();
            assertThat(studio.button("Try again")).isVisible();
            studio.assertNoComplaint();
        }
    }

    @Test
    void aTokenIsShownOnceWorksAndIsRevoked(PackagedServer server, Browser browser) {
        try (StudioPage studio = StudioPage.signedIn(browser, server)) {
            studio.go("/profile");
            studio.button("New token").click();
            Locator dialog = studio.page.getByRole(AriaRole.DIALOG);
            dialog.getByLabel("Name").fill("Render farm");
            studio.assertUsableByAllInBothThemes();
            studio.button("Create token").click();
            Locator secret = studio.page.locator(".secret");
            assertThat(secret).containsText("vst_");
            String token = secret.textContent();
            studio.assertUsableByAllInBothThemes();
            studio.button("Done").click();

            assertThat(server.api().as(token).get("/me").status()).isEqualTo(200);
            studio.go("/profile");
            assertThat(studio.page.getByText("Render farm")).isVisible();
            assertThat(studio.page.content()).doesNotContain(token);

            studio.button("Revoke Render farm").click();
            assertThat(studio.button("Revoke")).isVisible();
            studio.assertConfirmationUsableByAll();
            studio.button("Revoke").click();
            assertThat(studio.page.getByText("Render farm")).hasCount(0);
            assertThat(server.api().as(token).get("/me").status()).isEqualTo(401);
        }
    }

    @Test
    void whatOpensOverThePageIsUsableByAllInBothThemes(PackagedServer server, Browser browser) {
        try (StudioPage studio = small(browser, server, "A lighthouse on the coast")) {
            studio.button("Improve my prompt").click();
            assertThat(studio.button("Use the new prompt")).isVisible();
            studio.assertUsableByAllInBothThemes();
            studio.button("Keep mine").click();

            studio.page.locator(".tray-button").click();
            assertThat(studio.page.locator(".tray")).isVisible();
            studio.assertUsableByAllInBothThemes();
            studio.page.keyboard().press("Escape");

            studio.page.keyboard().press("Control+k");
            assertThat(studio.page.getByRole(AriaRole.LISTBOX)).isVisible();
            studio.assertUsableByAllInBothThemes();
            studio.assertNoComplaint();
        }
    }

    @Test
    void germanBrowsersGetGermanPages(PackagedServer server, Browser browser) {
        Browser.NewContextOptions german =
                new Browser.NewContextOptions().setLocale("de-DE").setViewportSize(1440, 900);
        try (StudioPage studio = StudioPage.open(browser, server, german)) {
            studio.go("/sign-in");
            studio.page.locator("#email").fill(PackagedServer.EMAIL);
            studio.page.locator("#password").fill(PackagedServer.PASSWORD);
            studio.button("Anmelden").click();
            studio.page.waitForURL(server.address() + "/");
            studio.go("/create");
            assertThat(studio.button("Video erzeugen")).isVisible();
            assertThat(studio.page.locator("html")).hasAttribute("lang", Pattern.compile("de.*"));
            studio.picture(Path.of("target", "pages", "create-german.png"));
            studio.assertUsableByAll();
            studio.assertNoComplaint();
        }
    }

    @Test
    void picturesArePastedAndDropped(PackagedServer server, Browser browser) {
        try (StudioPage studio = StudioPage.signedIn(browser, server)) {
            studio.go("/create");
            studio.choice("Kind", "Picture").click();
            studio.page.locator("studio-uploader:visible").first().waitFor();
            studio.give("paste", "pasted.png", TestFiles.picture(320, 240));
            assertThat(studio.page.locator(".media-filled")).containsText("pasted");

            studio.go("/library");
            studio.page.locator("studio-uploader .upload-zone").waitFor();
            studio.give("drop", "dropped.png", TestFiles.picture(320, 240));
            assertThat(studio.page.locator(".card-title", new Page.LocatorOptions().setHasText("dropped")))
                    .isVisible();
            studio.assertNoComplaint();
        }
    }

    @Test
    void onAPhoneEverythingIsLargeEnoughForAFinger(PackagedServer server, Browser browser) {
        Browser.NewContextOptions phone =
                new Browser.NewContextOptions().setViewportSize(360, 740).setHasTouch(true);
        try (StudioPage studio = StudioPage.open(browser, server, phone)) {
            studio.signIn();
            for (String path : List.of("/", "/create", "/library", "/profile")) {
                studio.go(path);
                assertThat(studio.tooSmallForAFinger()).as(path).isEmpty();
            }
        }
    }

    /** Create, set to what is drawn fastest. */
    private static StudioPage small(Browser browser, PackagedServer server, String prompt) {
        StudioPage studio = StudioPage.signedIn(browser, server).go("/create");
        studio.page.getByLabel("Describe your video").fill(prompt);
        studio.choice("Length", "5 s").click();
        studio.choice("Resolution", "480p").click();
        return studio;
    }
}
