package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import vn.thidua.support.CuttingProxy;

/**
 * The machine's own Chromium, for journeys. Every window notes which hosts it asked: nothing may leave the building.
 */
final class Chromium implements AutoCloseable {

    private static final double PATIENCE = 60_000;
    private static final String PICTURES = "journey.pictures";

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser;
    private final String address;
    private final Set<String> hosts = new ConcurrentSkipListSet<>();

    Chromium(int port) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE / 2);
        address = at(port);
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    /** A window of its own, signed in with one of the demo accounts. */
    Page signIn(String login, String password) {
        return signIn(address, login, password);
    }

    /** The same over a line that can be cut. */
    Page signInOver(CuttingProxy line, String login, String password) {
        return signIn(at(line.port()), login, password);
    }

    private Page signIn(String start, String login, String password) {
        var page = signIn(window(), start + "dang-nhap", login, password);
        page.locator("vaadin-app-layout").waitFor();
        return page;
    }

    /** A window of its own in which somebody opens a page of the program and signs in on the way. */
    Page signInAt(String path, String login, String password) {
        return signIn(window(), address + path, login, password);
    }

    private static Page signIn(Page page, String start, String login, String password) {
        page.navigate(start);
        page.locator("input[name=username]").fill(login);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("dang-nhap"));
        return page;
    }

    /** A window of its own, with nobody signed in. */
    Page window() {
        return page(new Browser.NewContextOptions().setViewportSize(1440, 900).setAcceptDownloads(true));
    }

    /** A telephone: 390 pixels wide, touched by fingers. */
    Page phone() {
        return page(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true));
    }

    /** Where the program is reached, with a slash at the end. */
    String address() {
        return address;
    }

    private Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setLocale("vi-VN"));
        context.setDefaultTimeout(PATIENCE);
        context.setDefaultNavigationTimeout(PATIENCE);
        context.onRequest(request -> {
            var host =
                    URI.create(request.url().split("\\?")[0].replace(' ', '+')).getHost();
            if (host != null) {
                hosts.add(host);
            }
        });
        return context.newPage();
    }

    /** Opens a page of the program, over the line the window has. */
    void open(Page page, String path) {
        page.navigate(page.url().startsWith("http") ? origin(page) + path : address + path);
        page.locator("vaadin-app-layout").waitFor();
    }

    private static String at(int port) {
        return "http://127.0.0.1:" + port + "/";
    }

    private static String origin(Page page) {
        return at(URI.create(page.url()).getPort());
    }

    /** Whether the program answers the window: asked by the page itself, beside what its own connection believes. */
    static boolean isCut(Page page) {
        return (boolean) page.evaluate("() => fetch('dang-nhap', {cache: 'no-store'}).then(() => false, () => true)");
    }

    /** The whole address of a path of the program. */
    String address(String path) {
        return address + path;
    }

    static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    /** A button of the dialog that is open. */
    static Locator dialogButton(Page page, String name) {
        return page.locator("vaadin-dialog vaadin-button")
                .getByText(name, new Locator.GetByTextOptions().setExact(true));
    }

    /**
     * Types a day into a dialog. The calendar opens meanwhile and covers the other fields; it is shut when it is open, and
     * not before, which no hand could.
     */
    static void day(Page page, String label, String day) {
        page.getByLabel(label).fill(day);
        var covered = page.locator("vaadin-dialog [data-aria-hidden]");
        PlaywrightAssertions.assertThat(covered.first()).isAttached();
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(covered).hasCount(0);
    }

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    /**
     * No serious or critical finding of axe on the page as it is, and no sentence missing; the vendor's licence bar is not
     * ours.
     */
    static void assertAccessible(Page page) {
        assertThat(page.locator("body").innerText()).doesNotContainPattern("!\\w+(\\.\\w+)+!");
        var brief = new AxeRunOptions();
        brief.setResultTypes(List.of("violations"));
        var results = new AxeBuilder(page)
                .options(brief)
                .setLegacyMode(true) // the pages have no frames
                .exclude(List.of("vaadin-commercial-banner"))
                .analyze();
        assertThat(results.getViolations())
                .filteredOn(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                .map(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .map(node -> node.getHtml() + " – " + node.getFailureSummary())
                                .toList())
                .isEmpty();
    }

    /** The hosts that all windows asked since the start. */
    Set<String> hostsAsked() {
        return Set.copyOf(hosts);
    }

    /** What every window shows at its end, in the folder of the property {@value #PICTURES}: why did a journey fail? */
    private void keepPictures(String folder) {
        int number = 0;
        for (var context : browser.contexts()) {
            for (var page : context.pages()) {
                var file = Path.of(folder, ++number + ".png");
                page.screenshot(new Page.ScreenshotOptions().setPath(file));
            }
        }
    }

    @Override
    public void close() {
        Optional.ofNullable(System.getProperty(PICTURES)).ifPresent(this::keepPictures);
        browser.close();
        playwright.close();
    }
}
