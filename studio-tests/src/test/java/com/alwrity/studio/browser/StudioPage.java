package com.alwrity.studio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.server.PackagedServer;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A page of the studio in a browser window, as somebody uses it; remembers what the console complains about. */
final class StudioPage implements AutoCloseable {

    private static final double PATIENCE = 90_000;

    private static final String TOO_SMALL = """
            () => [...document.querySelectorAll('a, button, select, summary, vaadin-button, vaadin-radio-button,'
                + 'vaadin-text-field, vaadin-text-area, vaadin-password-field, vaadin-select, vaadin-checkbox')]
              .filter(element => element.checkVisibility() && !element.closest('[slot=suffix]'))
              .map(element => [element, (element.shadowRoot?.querySelector('[part=input-field]') ?? element)
                .getBoundingClientRect()])
              .filter(([, box]) => box.width < 43.5 || box.height < 43.5)
              .map(([element, box]) => `${element.localName}.${element.className} ${element.textContent.trim()} `
                + `${box.width} x ${box.height}`)""";
    private static final String AT_REST = """
            () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve(
              document.getAnimations().every(animation => animation.playState !== 'running'
                || animation.effect.getComputedTiming().endTime === Infinity)))))""";
    private static final String GIVE = """
            ([how, name, content]) => {
              const bytes = Uint8Array.from(atob(content), letter => letter.charCodeAt(0));
              const files = new DataTransfer();
              files.items.add(new File([bytes], name, {type: 'image/png'}));
              const more = {bubbles: true, cancelable: true};
              document.body.dispatchEvent(how === 'paste'
                ? new ClipboardEvent('paste', {...more, clipboardData: files})
                : new DragEvent('drop', {...more, dataTransfer: files}));
            }""";

    private final BrowserContext context;
    private final PackagedServer server;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    final Page page;

    private StudioPage(Browser browser, PackagedServer server, Browser.NewContextOptions options) {
        this.server = server;
        this.context = browser.newContext(options);
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** A window of this size. */
    static StudioPage open(Browser browser, PackagedServer server, int width, int height) {
        return open(browser, server, new Browser.NewContextOptions().setViewportSize(width, height));
    }

    /** Any other window. */
    static StudioPage open(Browser browser, PackagedServer server, Browser.NewContextOptions options) {
        return new StudioPage(browser, server, options);
    }

    /** A wide window with the admin signed in. */
    static StudioPage signedIn(Browser browser, PackagedServer server) {
        return open(browser, server, 1440, 900).signIn();
    }

    StudioPage signIn() {
        go("/sign-in");
        page.getByLabel("E-mail").fill(PackagedServer.EMAIL);
        page.getByLabel("Password").fill(PackagedServer.PASSWORD);
        button("Sign in").click();
        page.waitForURL(server.address() + "/");
        heading("").first().waitFor();
        return this;
    }

    StudioPage go(String path) {
        page.navigate(server.address() + path);
        heading("").first().waitFor();
        return this;
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The choice of this name in the group of that name. */
    Locator choice(String group, String name) {
        return page.getByRole(
                        AriaRole.RADIOGROUP,
                        new Page.GetByRoleOptions().setName(group).setExact(true))
                .getByText(name, new Locator.GetByTextOptions().setExact(true));
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    /** Waits until the video on the page has played for a while, and gives its size. */
    VideoSize awaitPlaying() {
        Locator video = page.locator("studio-player video").first();
        video.waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        video.evaluate("video => { video.muted = true; return video.play(); }");
        page.waitForFunction("() => document.querySelector('studio-player video').currentTime > 0.5");
        return new VideoSize(
                (int) video.evaluate("video => video.videoWidth"), (int) video.evaluate("video => video.videoHeight"));
    }

    void assertNoComplaint() {
        assertThat(complaints).isEmpty();
    }

    /** Pixels; what animates while the layout changes has come to its end. */
    void resize(ViewportSize size) {
        page.setViewportSize(size.width, size.height);
        page.waitForFunction(AT_REST);
    }

    /** No violation of the rules of accessibility, and nothing wider than the window. */
    void assertUsableByAll() {
        // A tip over the button last pressed belongs to the mouse, not to the page.
        page.mouse().move(0, 0);
        PlaywrightAssertions.assertThat(page.locator("vaadin-tooltip-overlay[opened]"))
                .hasCount(0);
        assertNoViolation(new AxeBuilder(page));
        assertFits();
    }

    void assertFits() {
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as("pixels wider than the window: " + page.url())
                .isLessThanOrEqualTo(0);
    }

    /** Of all places in the bar, the one that one is at; where there is one. */
    void assertPlaceInSight() {
        page.waitForFunction("""
                () => [...document.querySelectorAll('.rail [aria-current]')].map(place => place.getBoundingClientRect())
                  .every(box => box.left >= 0 && box.right <= window.innerWidth)""");
    }

    /** All of the player's controls can be seen, which clips what is too wide. */
    void assertPlayerFits() {
        assertThat((int) page.evaluate("Math.max(...[...document.querySelectorAll('.player, .player-bar')]"
                        + ".map(part => part.scrollWidth - part.clientWidth))"))
                .as("pixels that the player cuts off: " + page.url())
                .isZero();
    }

    /** As long as a confirmation is asked for, Vaadin hides all else; that its buttons are a toolbar is Vaadin's, too. */
    void assertConfirmationUsableByAll() {
        assertNoViolation(new AxeBuilder(page)
                .include("vaadin-confirm-dialog-overlay")
                .disableRules(List.of("aria-allowed-role")));
    }

    /** There are no frames here, so none are gathered, which takes four times as long. */
    @SuppressWarnings("deprecation")
    private void assertNoViolation(AxeBuilder axe) {
        assertThat(axe.setLegacyMode(true).analyze().getViolations().stream()
                        .map(violation -> violation.getId() + ": "
                                + violation.getNodes().get(0).getHtml())
                        .toList())
                .as(page.url())
                .isEmpty();
    }

    void assertUsableByAllInBothThemes() {
        // Else colours are measured on their way from one theme to the other.
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        for (String theme : List.of("light", "dark")) {
            theme(theme);
            assertUsableByAll();
        }
    }

    /** What can be pressed on this page and is less than 44 pixels wide or high. */
    @SuppressWarnings("unchecked")
    List<String> tooSmallForAFinger() {
        return (List<String>) page.evaluate(TOO_SMALL);
    }

    /** Pastes or drops a file, as the browser would tell the page of it. */
    void give(String how, String name, byte[] content) {
        page.evaluate(GIVE, List.of(how, name, Base64.getEncoder().encodeToString(content)));
    }

    void theme(String theme) {
        page.evaluate("theme => document.documentElement.setAttribute('theme', theme)", theme);
        page.waitForFunction(AT_REST);
    }

    void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    @Override
    public void close() {
        context.close();
    }

    /** Pixels. */
    record VideoSize(int width, int height) {}
}
