package com.alwrity.studio.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.server.Answer;
import com.alwrity.studio.server.Api;
import com.alwrity.studio.server.PricedStudio;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a question to somebody outside, by their yes, to a result whose price explains itself, and its stars. */
@ExtendWith({PricedStudio.Shared.class, Browsers.class})
class ReviewInBrowserIT {

    private PricedStudio studio;
    private Api api;

    @BeforeEach
    void connect(PricedStudio shared) {
        studio = shared;
        api = studio.api();
        studio.service().script().endsAfterPolls(2).charges("0.20").fails(null);
        set(Map.of("approvalAbove", "0.10", "watermark", "Harbour Ltd", "labelled", true));
    }

    @AfterEach
    void everythingRunsAtOnceForTheNext() {
        set(Map.of());
    }

    @Test
    void aReviewerWithoutAnAccountDecidesAndThePriceExplainsItself(Browser browser) {
        String job = api.create(PricedStudio.order("A sea for a review"));
        String address;
        try (StudioPage page = StudioPage.signedIn(browser, studio.server())) {
            page.go("/approvals");
            page.button("Ask somebody outside about A sea for a review").click();
            page.button("Make a link").click();
            assertThat(page.page.getByText("This is needed").first()).isVisible();
            page.page.getByLabel("For whom?").fill("Ms Rivera");
            page.button("Make a link").click();
            address = page.page.locator("code.secret").textContent();
            page.assertNoComplaint();
        }
        try (StudioPage outside = StudioPage.open(browser, studio.server(), 360, 740)) {
            outside.page.navigate(address);
            assertThat(outside.heading("Ms Rivera, may this be made?")).isVisible();
            outside.assertUsableByAll();
            outside.picture(Path.of("target", "pages", "review-360-dark.png"));
            outside.button("Reject").click();
            assertThat(outside.page.getByText("This is needed").first()).isVisible();
            outside.button("Approve").click();
            assertThat(outside.page.getByText("It was approved. Thank you.")).isVisible();
            outside.assertNoComplaint();
        }
        String asset = api.awaitEnd(job).at("/assets/0").asText();
        assertThat(api.get("/approvals/" + job).json().path("decidedBy").asText())
                .isEqualTo("Ms Rivera");
        api.awaitAssetReady(asset);
        try (StudioPage page = StudioPage.signedIn(browser, studio.server())) {
            page.go("/library/" + asset);
            page.page
                    .getByText("How it came about", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.heading("How the price came about")).isVisible();
            assertThat(page.page.locator(".cost-sheet")).containsText("5 s × $0.05 = $0.25");
            assertThat(page.page.locator(".cost-sheet")).containsText("$0.20 ÷ 5 s = $0.04");
            assertThat(page.page.locator(".figures-table")).containsText("Paid");
            page.assertUsableByAllInBothThemes();
            page.picture(Path.of("target", "pages", "statement-of-a-job-1440-dark.png"));

            page.go("/create?job=" + job);
            page.page.locator(".rating vaadin-radio-button").nth(3).click();
            page.page.waitForCondition(() ->
                    api.get("/jobs/" + job + "/rating").json().path("stars").asInt() == 4);
            assertThat(page.page.locator(".rating .lit")).hasCount(4);
            page.page.reload();
            assertThat(page.page.locator(".rating .lit")).hasCount(4);
            page.assertUsableByAll();
            page.picture(Path.of("target", "pages", "rated-1440-dark.png"));
            page.assertNoComplaint();
        }
    }

    @Test
    void aLinkOpensNothingOnceItIsTakenBackOrTheirsIsDecided() {
        String job = api.create(PricedStudio.order("A sea that nobody reviews"));
        Answer made = api.post("/approvals/" + job + "/links", Map.of("reviewer", "Mr Sand"));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        String id = made.json().path("id").asText();
        assertThat(api.get("/approvals/" + job + "/links")
                        .json()
                        .at("/items/0/reviewer")
                        .asText())
                .isEqualTo("Mr Sand");
        assertThat(api.get("/approvals/" + job + "/links")
                        .json()
                        .at("/items/0/url")
                        .isMissingNode())
                .isTrue();
        assertThat(api.delete("/approvals/" + job + "/links/" + id).status()).isEqualTo(204);
        api.post("/jobs/" + job + "/cancel", Map.of());
        assertThat(api.post("/approvals/" + job + "/links", Map.of("reviewer", "Mr Sand"))
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("approval.decided");
    }

    private void set(Map<String, Object> policy) {
        Map<String, Object> body = new HashMap<>(policy);
        body.put("expectedVersion", api.get("/policy").json().path("version").asInt());
        byte[] bytes = Json.write(body).getBytes(StandardCharsets.UTF_8);
        assertThat(api.method("PUT", "/policy", bytes, "Content-Type", "application/json")
                        .status())
                .isEqualTo(200);
    }
}
