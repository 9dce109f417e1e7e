package com.alwrity.studio.browser;

import static org.awaitility.Awaitility.await;

import com.alwrity.studio.server.PackagedServer;
import com.alwrity.studio.server.SharedServer;
import com.alwrity.studio.server.TestFiles;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page, in both themes and at every width, can be used by everybody and complains about nothing. */
@ExtendWith({SharedServer.class, Browsers.class})
class PagesIT {

    private static final ViewportSize WIDE = new ViewportSize(1440, 900);
    private static final ViewportSize PHONE = new ViewportSize(360, 740);

    private static final List<String> PAGES = List.of(
            "",
            "create",
            "library",
            "usage",
            "statement",
            "profile",
            "workspace",
            "workspace/policy",
            "approvals",
            "admin/overview",
            "admin/tiers",
            "admin/prices",
            "admin/models",
            "admin/platforms",
            "admin/providers",
            "admin/people",
            "admin/approvals",
            "admin/policies",
            "admin/policies/of/default",
            "admin/audit",
            "admin/operations");

    /** Each is opened once, wide, and then made as narrow as windows get. */
    @Test
    void everyPageIsUsableByAll(PackagedServer server, Browser browser) {
        JsonNode picture =
                server.api().upload("harbour.png", TestFiles.picture(800, 600)).json();
        server.api().awaitAssetReady(picture.path("id").asText());
        try (StudioPage studio = StudioPage.open(browser, server, WIDE.width, WIDE.height)) {
            studio.go("/sign-in");
            look(studio, "sign-in");
            studio.signIn();
            for (String path : PAGES) {
                studio.go("/" + path);
                look(studio, path.isEmpty() ? "home" : path.replace('/', '-'));
            }
            studio.assertNoComplaint();
        }
    }

    private static void look(StudioPage studio, String name) {
        for (ViewportSize size : List.of(new ViewportSize(2560, 1440), new ViewportSize(768, 1024))) {
            studio.resize(size);
            studio.assertFits();
        }
        for (ViewportSize size : List.of(WIDE, PHONE)) {
            studio.resize(size);
            bothThemes(studio, name, size.width);
        }
        studio.assertPlaceInSight();
        studio.resize(WIDE);
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
            Locator title = studio.page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true));
            title.fill("new name");
            title.press("Enter");
            awaitAsset(server, id, asset -> asset.path("title").asText().equals("new name"));

            studio.button("Move to trash").first().click();
            awaitAsset(server, id, asset -> asset.path("state").asText().equals("TRASHED"));
            studio.button("Undo").first().click();
            awaitAsset(server, id, asset -> asset.path("state").asText().equals("READY"));
            studio.assertNoComplaint();
        }
    }

    private static void awaitAsset(PackagedServer server, String id, Predicate<JsonNode> wanted) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> server.api().get("/assets/" + id).json(), wanted);
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
