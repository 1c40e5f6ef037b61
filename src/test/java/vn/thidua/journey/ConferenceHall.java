package vn.thidua.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.thidua.journey.DelegatePhone.SeatCardText;

/** The people in the hall with their windows, and what each does when the console says that it is their turn. */
final class ConferenceHall {

    private static final int PHONES = 10;
    private static final int MOST_STEPS = 120;
    private static final double PAUSE = 300;

    private final Chromium chromium;
    private final long meeting;
    private final ConsoleWindow chair;
    private final ConsoleWindow secretary;
    private final List<ConsoleWindow> counters;
    private final Page wall;
    private final List<DelegatePhone> phones = new ArrayList<>();
    private final List<String> receipts = new ArrayList<>();
    private final TreeSet<Long> turnoutMillis = new TreeSet<>();
    private final TreeSet<String> checked = new TreeSet<>();
    private int pictures;
    private int units;
    private boolean paperGiven;
    private String paperUnit = "";

    ConferenceHall(Chromium chromium, String password, long meeting) {
        this.chromium = chromium;
        this.meeting = meeting;
        chair = new ConsoleWindow(chromium.signIn("truongkhoi", password));
        secretary = new ConsoleWindow(chromium.signIn("donvi", password));
        counters = List.of(
                new ConsoleWindow(chromium.signIn("chuyenvien", password)),
                new ConsoleWindow(chromium.signIn("chuyenvien2", password)));
        wall = chromium.signIn("lanhdao", password);
        wall.setViewportSize(1920, 1080);
    }

    /** Everybody opens the window they work in; the secretary hands out the cards, and the telephones come in with them. */
    void comeIn() {
        for (var window : windows()) {
            chromium.open(window.page(), "hoi-nghi/" + meeting);
            window.page().locator(".console-step").waitFor();
        }
        wall.navigate(chromium.address() + "chieu/" + meeting);
        wall.locator("h1, h2").first().waitFor();
        picture(wall, "wall");
        var cards = cards();
        units = cards.size();
        for (var card : cards.subList(0, PHONES)) {
            var phone = new DelegatePhone(chromium.phone(), chromium.address() + "v/");
            phone.enter(card);
            phones.add(phone);
        }
        check(phones.getFirst().page(), "phone-wait");
    }

    private List<SeatCardText> cards() {
        var page = secretary.page().context().newPage();
        page.navigate(chromium.address() + "hoi-nghi/" + meeting + "/the");
        Chromium.button(page, "Phát").click();
        page.locator(".seat-card .card-code").first().waitFor();
        paperUnit = page.locator(".seat-card .card-unit").last().innerText();
        var cards = page.locator(".seat-card .card-code").allInnerTexts().stream()
                .map(SeatCardText::of)
                .toList();
        check(page, "cards");
        page.close();
        return cards;
    }

    /** Takes the steps that the console offers, whoever's turn it is, until nothing is left to do. */
    void holdToTheEnd() {
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            var taken = false;
            for (var window : windows()) {
                var step = window.step();
                if (!step.isEmpty() && isFor(window, step)) {
                    check(window.page(), "console-" + step);
                    take(window, step);
                    taken = true;
                    break;
                }
            }
            if (!taken && isOver()) {
                picture(wall, "wall-end");
                return;
            }
            chair.page().waitForTimeout(PAUSE);
        }
        throw new AssertionError("The conference does not end; the chair sees: "
                + chair.page().locator(".console-step").innerText());
    }

    /** One counter enters what was counted by hand, the other one confirms it. */
    private boolean isFor(ConsoleWindow window, String step) {
        return !step.equals("Đối chiếu và xác nhận") || window == counters.get(1);
    }

    private boolean isOver() {
        return chair.page().locator(".console-step h2").innerText().contains("kết thúc")
                || chair.page().locator(".console-step").innerText().contains("đã kết thúc");
    }

    private void take(ConsoleWindow window, String step) {
        try {
            switch (step) {
                case "Điểm danh", "Xem lại điểm danh" -> {
                    if (window == chair) {
                        window.callRoll();
                    }
                }
                case "Mở biểu quyết" -> {
                    window.take(step);
                    vote();
                }
                case "Nhập số đếm" -> counters.getFirst().enterSheet(paperGiven ? 1 : units);
                case "Công bố kết quả" -> {
                    window.take(step);
                    paperGiven = false;
                    wall.waitForTimeout(2_000);
                    check(wall, "wall-result");
                }
                default -> window.take(step);
            }
        } catch (PlaywrightException somebodyElseWasFaster) {
            window.page().keyboard().press("Escape");
        }
    }

    /** Where units vote on telephones: one gets paper, the others vote, and the wall follows. */
    private void vote() {
        wall.waitForTimeout(2_500);
        if (!phones.getFirst().page().locator("body[data-screen=choose]").isVisible()) {
            return;
        }
        // a busy machine must not run into the planned end
        for (int minute = 0; minute < 5; minute++) {
            Chromium.button(chair.page(), "Gia hạn").click();
        }
        check(phones.getFirst().page(), "phone-choose");
        var line = phones.getFirst()
                .page()
                .locator("label.option")
                .first()
                .innerText()
                .lines()
                .findFirst()
                .orElseThrow();
        givePaper();
        var first = receipts.isEmpty();
        if (first) {
            phones.getLast().mark(line);
        }
        for (int i = 0; i < phones.size(); i++) {
            var last = i == phones.size() - 1;
            receipts.add(
                    first && last ? live(phones.getLast(), line) : phones.get(i).vote(line));
            var start = System.nanoTime();
            wall.getByText((i + 1) + "/" + units)
                    .or(wall.getByText((i + 1) + "/" + (units - 1)))
                    .first()
                    .waitFor();
            turnoutMillis.add((System.nanoTime() - start) / 1_000_000);
        }
        check(phones.getFirst().page(), "phone-cast");
        check(wall, "wall-turnout");
    }

    /** The last telephone was half filled all the while; before it votes, everything happens to it. */
    private String live(DelegatePhone phone, String line) {
        var life = new PhoneLife(phone);
        life.assertMarkIsKept("while all others voted");
        Chromium.button(chair.page(), "Gia hạn").click();
        life.loseTheNetwork();
        life.assertMarkIsKept("while the end was moved");
        life.seeTheProgramStartAgain();
        life.sleep();
        life.goAwayAndBack();
        return life.sendWithTheAnswerLost(line, chromium.address() + "v/");
    }

    private void givePaper() {
        var page = chair.page();
        Chromium.button(page, "Phát phiếu giấy…").click();
        var unit = page.locator("vaadin-dialog vaadin-combo-box input");
        unit.fill(paperUnit);
        page.locator("vaadin-combo-box-item").first().waitFor();
        page.keyboard().press("Enter");
        picture(page, "paper");
        chair.answer();
        paperGiven = true;
    }

    private List<ConsoleWindow> windows() {
        return List.of(chair, secretary, counters.get(0), counters.get(1));
    }

    Page openMeetingPage() {
        var page = chair.page();
        var way = page.locator("a[href*='/hoi-nghi?nam=']").first().getAttribute("href");
        chromium.open(page, way);
        page.getByText("minh họa").first().click();
        page.locator(".meeting-columns").waitFor();
        return page;
    }

    List<String> receipts() {
        return receipts;
    }

    long slowestTurnoutMillis() {
        return turnoutMillis.isEmpty() ? 0 : turnoutMillis.last();
    }

    /** Takes a picture; the first time that a screen is seen it must be accessible too. */
    private void check(Page page, String name) {
        picture(page, name);
        if (checked.add(name)) {
            Chromium.assertAccessible(page);
        }
    }

    void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "journey", "conference", "%02d-%s.png".formatted(++pictures, name))));
    }
}
