package com.alwrity.studio.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.alwrity.studio.identity.Keycloak;
import com.alwrity.studio.server.Database;
import com.alwrity.studio.server.Log;
import com.alwrity.studio.server.PackagedServer;
import com.alwrity.studio.server.SharedServer;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * People of a company that has a Keycloak use the studio. To run it: {@code ./mvnw verify -Pkeycloak
 * -Dtests.left-out=none -Dit.test=SingleSignOnInBrowserIT}.
 */
@Tag("long")
@ExtendWith(Browsers.class)
class SingleSignOnInBrowserIT {

    private static Keycloak keycloak;
    private static PackagedServer server;

    @BeforeAll
    static void start() {
        Assumptions.assumeTrue(Keycloak.isThere(), "-Pkeycloak fetches it");
        int port = Keycloak.freePort();
        keycloak = Keycloak.start(port);
        server = PackagedServer.on(SharedServer.freshData("keycloak"))
                .with("studio.http.port", String.valueOf(port))
                .with("studio.oidc.issuer", keycloak.issuer().toString())
                .with("studio.oidc.client-id", Keycloak.CLIENT)
                .with("studio.oidc.client-secret", Keycloak.SECRET)
                .with("studio.oidc.name", "Acme")
                .with("studio.oidc.create", "true")
                .with("studio.oidc.allowed-domains", "acme.example")
                .with("studio.oidc.role-claim", "groups")
                .with("studio.oidc.admin-values", "studio-admins")
                .with("studio.oidc.local-accounts", "false")
                .start();
        keycloak.await();
    }

    @AfterAll
    static void stop() {
        if (keycloak != null) {
            keycloak.close();
        }
        if (server != null) {
            server.close();
            Log.assertNothingSevere(server);
        }
    }

    @Test
    void somebodySignsInComesBackAndSignsOutThereToo(Browser browser) throws IOException {
        try (StudioPage studio = StudioPage.open(browser, server, 1440, 900)) {
            studio.page.navigate(server.address() + "/library");
            signIn(studio, "ada");
            consent(studio, "#kc-login");
            studio.page.waitForURL(server.address() + "/library");
            studio.go("/admin/providers");
            assertThat(studio.heading("Providers").first()).isVisible();

            signOut(studio);

            assertThat(way(studio)).isVisible();
            signIn(studio, "ada");
            studio.page.waitForURL(server.address() + "/");
            studio.go("/profile");
            assertThat(studio.page.getByText("ada@acme.example").first()).isVisible();
            assertThat(studio.page.getByLabel("Current password")).hasCount(0);
        }
        Assertions.assertThat(database().number("select count(*) from app_user where email = 'ada@acme.example'"))
                .isEqualTo(1);
    }

    @Test
    void whoeverSaysNoIsBackAtTheDoor(Browser browser) {
        try (StudioPage studio = StudioPage.open(browser, server, 390, 844)) {
            studio.go("/sign-in");
            studio.picture(Path.of("target", "pages", "sign-in-provider-390.png"));
            signIn(studio, "ben");
            consent(studio, "#kc-cancel");

            assertThat(studio.page.getByRole(AriaRole.ALERT)).containsText("You were not signed in with Acme");
            studio.assertUsableByAllInBothThemes();
        }
    }

    @Test
    void whoeverMayNotEnterIsToldSo(Browser browser) throws IOException {
        try (StudioPage studio = StudioPage.open(browser, server, 1440, 900)) {
            studio.go("/sign-in");
            signIn(studio, "eve");
            consent(studio, "#kc-login");
            assertThat(studio.page.getByText("may not enter this studio")).isVisible();
        }
        try (StudioPage studio = StudioPage.open(browser, server, 1440, 900)) {
            studio.go("/sign-in");
            signIn(studio, "cleo");
            consent(studio, "#kc-login");
            studio.page.waitForURL(server.address() + "/");
            database().execute("update app_user set locked = true where email = 'cleo@acme.example'");

            studio.page.navigate(server.address() + "/library");
            // Still signed in there, so that it asks for nothing.
            way(studio).click();
            assertThat(studio.page.getByText("Your account is locked")).isVisible();
        }
    }

    @Test
    void theFirstAdminGetsInByAPasswordAndNobodyElse(Browser browser) {
        server.api()
                .post(
                        "/admin/users",
                        Map.of(
                                "email",
                                "local@acme.example",
                                "name",
                                "L",
                                "role",
                                "creator",
                                "password",
                                "long enough for it"));
        try (StudioPage studio = StudioPage.open(browser, server, 1440, 900)) {
            studio.go("/sign-in");
            studio.picture(Path.of("target", "pages", "sign-in-provider-1440.png"));
            byPassword(studio, "local@acme.example", "long enough for it");
            assertThat(studio.page.getByText("Your account signs in with Acme")).isVisible();

            byPassword(studio, PackagedServer.EMAIL, PackagedServer.PASSWORD);
            studio.page.waitForURL(server.address() + "/");
        }
    }

    private static Locator way(StudioPage studio) {
        return studio.page.getByText("Continue with Acme");
    }

    private static void signIn(StudioPage studio, String name) {
        way(studio).click();
        studio.page.locator("#username").fill(name);
        studio.page.locator("#password").fill(name + "'s own password");
        studio.page.locator("#kc-login").click();
    }

    /** The studio is new to the person: Keycloak asks whether it may know who they are. */
    private static void consent(StudioPage studio, String answer) {
        studio.page.locator("form[action*=consent], #kc-oauth").first().waitFor();
        studio.page.locator(answer).click();
    }

    private static void signOut(StudioPage studio) {
        studio.page.locator(".avatar-button").click();
        studio.page.getByText("Sign out").click();
        studio.page.waitForURL(server.address() + "/sign-in");
    }

    private static void byPassword(StudioPage studio, String email, String password) {
        studio.page.getByText("Sign in with a password").click();
        studio.page.getByLabel("E-mail").fill(email);
        studio.page
                .getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                .fill(password);
        studio.button("Sign in").click();
    }

    private static Database database() throws IOException {
        return Database.in(server.data());
    }
}
