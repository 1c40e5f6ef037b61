package vn.thidua.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thidua.journey.DelegatePhone.SeatCardText;
import vn.thidua.support.CuttingProxy;

/** The people in the hall with their windows: chair, secretary, two counters, ten telephones and the wall. */
final class ConferenceHall implements AutoCloseable {

    private static final int PHONES = 10;

    private final Chromium chromium;
    private final long meeting;
    private final CuttingProxy line;
    final ConsoleWindow chair;
    final ConsoleWindow secretary;
    final List<ConsoleWindow> counters;
    final Page wall;
    final List<DelegatePhone> phones = new ArrayList<>();
    private final Set<String> checked = new HashSet<>();
    private int pictures;
    private String unitWithoutPhone = "";

    ConferenceHall(Chromium chromium, int port, String password, long meeting) throws IOException {
        this.chromium = chromium;
        this.meeting = meeting;
        line = new CuttingProxy(port);
        chair = console("truongkhoi", password);
        secretary = console("donvi", password);
        counters = List.of(console("chuyenvien", password), console("chuyenvien2", password));
        wall = chromium.signInAt("chieu/" + meeting, "lanhdao", password);
        wall.setViewportSize(1920, 1080);
    }

    private ConsoleWindow console(String login, String password) {
        return new ConsoleWindow(chromium.signInAt("hoi-nghi/" + meeting, login, password));
    }

    /** Everybody has the window they work in; the secretary hands out the cards, and the telephones come in with them. */
    void comeIn() {
        for (var window : List.of(chair, secretary, counters.get(0), counters.get(1))) {
            window.page().locator(".console-step").waitFor();
        }
        wall.locator("[data-scene=agenda]").waitFor();
        check(wall, "wall-agenda");
        var cards = cards();
        for (var card : cards.subList(0, PHONES)) {
            var last = phones.size() == PHONES - 1;
            var phone = new DelegatePhone(
                    chromium.phone(), last ? "http://127.0.0.1:" + line.port() + "/v/" : chromium.address() + "v/");
            phone.enter(card, "wait");
            phones.add(phone);
        }
        unitWithoutPhone = cards.getLast().unit();
        check(phones.getFirst().page(), "phone-wait");
    }

    private List<SeatCardText> cards() {
        var page = secretary.page().context().newPage();
        page.navigate(chromium.address() + "hoi-nghi/" + meeting + "/the");
        Chromium.button(page, "Phát").click();
        page.locator(".seat-card .card-code").first().waitFor();
        var cards =
                page.locator(".seat-card").all().stream().map(SeatCardText::of).toList();
        check(page, "cards");
        page.locator(".card-sheet").first().screenshot(new Locator.ScreenshotOptions().setPath(path("cards-sheet")));
        page.close();
        return cards;
    }

    /** The unit whose seat has no telephone. */
    String unitWithoutPhone() {
        return unitWithoutPhone;
    }

    /** The line of the last telephone, which can be cut. */
    CuttingProxy lineOfTheLastPhone() {
        return line;
    }

    /** Number of units, each with a seat. */
    int units() {
        return PHONES + 1;
    }

    Page openMeetingPage() {
        var page = chair.page();
        var way = page.locator("a[href*='/hoi-nghi?nam=']").first().getAttribute("href");
        chromium.open(page, way);
        page.getByText("minh họa").first().click();
        page.locator(".meeting-columns").waitFor();
        return page;
    }

    /** Takes a picture; the first time that a screen is seen it must be accessible too. */
    void check(Page page, String name) {
        picture(page, name);
        if (checked.add(name)) {
            Chromium.assertAccessible(page);
        }
    }

    void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(path(name)));
    }

    private Path path(String name) {
        return Path.of("target", "journey", "conference", "%02d-%s.png".formatted(++pictures, name));
    }

    /** Leaves a picture of every window: where a conference stops, they tell why. */
    @Override
    public void close() throws IOException {
        line.close();
        picture(chair.page(), "end-chair");
        picture(secretary.page(), "end-secretary");
        counters.forEach(counter -> picture(counter.page(), "end-counter"));
        picture(wall, "end-wall");
    }
}
