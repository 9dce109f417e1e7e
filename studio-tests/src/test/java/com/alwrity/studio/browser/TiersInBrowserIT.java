package com.alwrity.studio.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.server.PackagedServer;
import com.alwrity.studio.server.SharedServer;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tiers as an admin sees and changes them, in a real browser. */
@ExtendWith({SharedServer.class, Browsers.class})
class TiersInBrowserIT {

    @Test
    void aCapIsTakenAwayPlainlyAndNothingIsStoredUnseen(PackagedServer server, Browser browser) {
        JsonNode before = server.api().get("/admin/tiers/basic").json();
        try (StudioPage studio = StudioPage.signedIn(browser, server)) {
            studio.go("/admin/tiers");
            Locator basic = studio.page.locator(".tier").filter(new Locator.FilterOptions().setHasText("Basic"));
            assertThat(basic).containsText("Jobs at once");
            studio.assertUsableByAllInBothThemes();
            studio.page.setViewportSize(390, 844);
            studio.assertUsableByAllInBothThemes();

            studio.button("Change: Basic").click();
            studio.page.getByLabel("Jobs at once: Without limit").check();
            studio.button("See what changes").click();
            assertThat(studio.page.getByText("Jobs at once: 4 → Without limit")).isVisible();
            studio.button("Save").click();
            assertThat(studio.page.getByRole(AriaRole.ALERT))
                    .hasText(Pattern.compile("required|needed|Is required", Pattern.CASE_INSENSITIVE));
            studio.page.getByLabel("Why?").fill("For a test");
            studio.button("Save").click();
            assertThat(basic).containsText("Without limit");
            assertThat(basic).containsText(Pattern.compile("Version \\d+ by Admin"));
            studio.assertNoComplaint();
        } finally {
            int version = server.api()
                    .get("/admin/tiers/basic")
                    .json()
                    .path("version")
                    .asInt();
            byte[] back = Json.write(
                            Map.of("expectedVersion", version, "reason", "As before", "tier", before.path("tier")))
                    .getBytes(StandardCharsets.UTF_8);
            server.api().method("PUT", "/admin/tiers/basic", back, "Content-Type", "application/json");
        }
    }
}
