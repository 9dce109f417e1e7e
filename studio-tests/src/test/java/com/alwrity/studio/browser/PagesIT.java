package com.alwrity.studio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.server.PackagedServer;
import com.alwrity.studio.server.SharedServer;
import com.alwrity.studio.server.TestFiles;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page, in both themes and at every width, can be used by everybody and complains about nothing. */
@ExtendWith({SharedServer.class, Browsers.class})
class PagesIT {

    @ParameterizedTest
    @CsvSource({"360, 740", "768, 1024", "1440, 900", "2560, 1440"})
    void everyPageIsUsableByAll(int width, int height, PackagedServer server, Browser browser) {
        JsonNode picture =
                server.api().upload("harbour.png", TestFiles.picture(800, 600)).json();
        server.api().awaitAssetReady(picture.path("id").asText());
        try (StudioPage studio = StudioPage.open(browser, server, width, height)) {
            studio.go("/sign-in");
            bothThemes(studio, "sign-in", width);
            studio.signIn();
            for (String path : new String[] {"/", "/create", "/library", "/profile"}) {
                studio.go(path);
                bothThemes(studio, path.length() > 1 ? path.substring(1) : "home", width);
            }
            studio.assertNoComplaint();
        }
    }

    @Test
    void whoeverIsNotSignedInIsAskedToAndComesBack(PackagedServer server, Browser browser) {
        try (StudioPage studio = StudioPage.open(browser, server, 1440, 900)) {
            studio.page.navigate(server.address() + "/library");
            studio.page.getByLabel("E-mail").fill(PackagedServer.EMAIL);
            studio.page.getByLabel("Password").fill("wrong");
            studio.button("Sign in").click();
            PlaywrightAssertions.assertThat(studio.page.getByText("do not belong together"))
                    .isVisible();

            studio.page.getByLabel("E-mail").fill(PackagedServer.EMAIL);
            studio.page.getByLabel("Password").fill(PackagedServer.PASSWORD);
            studio.button("Sign in").click();

            studio.page.waitForURL(server.address() + "/library");
            studio.button("Sign out");
        }
    }

    @Test
    void anAssetIsRenamedThrownAwayAndTakenBack(PackagedServer server, Browser browser) {
        JsonNode picture =
                server.api().upload("old name.png", TestFiles.picture(640, 480)).json();
        String id = picture.path("id").asText();
        server.api().awaitAssetReady(id);
        try (StudioPage studio = StudioPage.signedIn(browser, server)) {
            studio.go("/library/" + id);
            studio.page.getByLabel("Title").first().fill("new name");
            studio.page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(studio.page.getByText("new name").first())
                    .isVisible();

            studio.button("Move to trash").first().click();
            studio.button("Undo").first().click();

            org.awaitility.Awaitility.await()
                    .until(() -> server.api()
                            .get("/assets/" + id)
                            .json()
                            .path("state")
                            .asText()
                            .equals("READY"));
            assertThat(server.api().get("/assets/" + id).json().path("title").asText())
                    .isEqualTo("new name");
            studio.assertNoComplaint();
        }
    }

    private static void bothThemes(StudioPage studio, String name, int width) {
        for (String theme : new String[] {"dark", "light"}) {
            studio.theme(theme);
            studio.picture(Path.of("target", "pages", name + "-" + width + "-" + theme + ".png"));
            studio.assertUsableByAll();
        }
        studio.theme("dark");
    }
}
