package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.journey.DelegatePhone.SeatCardText;
import vn.thidua.support.StartedJar;

/**
 * The packaged program is killed while a hall votes and started again on the same port. Nobody touches anything: the wall
 * shows the true turnout again, and a telephone still holds the ballot that was half filled.
 */
@DisabledIfEnvironmentVariable(named = "CI", matches = "true", disabledReason = "passed in few runs so far")
class KilledProgramJourney {

    private static final Path JAR = Path.of("target", "khoi-thi-dua.jar").toAbsolutePath();
    private static final String PROFILE = "--spring.profiles.active=demo";
    private static final String PASSWORD = "thidua-demo-2026";
    private static final String PAGE = "dang-nhap";
    private static final String CHOICE = "Hội Làm vườn tỉnh";
    private static final String CONFERENCES_ARE_THERE = "Conferences: ";
    private static final double SOON = 30_000;

    @TempDir
    Path folder;

    @Test
    void theWallAndAHalfFilledBallotAreRightByThemselvesAfterAKill() throws Exception {
        var killed = StartedJar.start(JAR, folder, PAGE, PROFILE);
        try (var chromium = new Chromium(killed.port())) {
            killed.awaitLog(CONFERENCES_ARE_THERE);
            var chair = new ConsoleWindow(chromium.signIn("truongkhoi", PASSWORD));
            var cards = openBallot(chromium, chair);
            var wall = wall(chromium, chair.page());
            var phones =
                    cards.stream().limit(3).map(card -> phone(chromium, card)).toList();
            phones.get(0).vote(CHOICE);
            phones.get(1).vote(CHOICE);
            var half = phones.get(2);
            half.mark(CHOICE);
            var turnout = wall.locator(".hall-number-large");
            assertThat(turnout).hasText("2/11");

            killed.kill();
            half.page().locator("#line:not([hidden])").waitFor();
            wall.evaluate("() => document.querySelector('.hall-number-large').textContent = '?'");
            try (var again = StartedJar.startAt(killed.port(), JAR, folder, PAGE, PROFILE)) {
                assertThat(turnout).hasText("2/11", new LocatorAssertions.HasTextOptions().setTimeout(SOON));
                half.page()
                        .locator("#line")
                        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
                new PhoneLife(half).assertMarkIsKept("after the program was started again");
                half.send();
                phones.get(0).screen("cast");
                assertThat(turnout).hasText("3/11");
                picture(wall, "wall");
                picture(half.page(), "phone");
                Assertions.assertThat(again.port()).isEqualTo(killed.port());
            }
        } finally {
            killed.close();
        }
    }

    /** The conference of the demo, with the flag first on its agenda, at the open ballot; gives the cards. */
    private static List<SeatCardText> openBallot(Chromium chromium, ConsoleWindow chair) {
        var page = chair.page();
        var bloc = page.locator("a[href^='khoi/']").first().getAttribute("href").replaceAll("\\?.*", "");
        chromium.open(page, bloc + "/hoi-nghi?nam=2025");
        page.getByText("minh họa").first().click();
        Chromium.button(page, "Bỏ \"Báo cáo tổng kết phong trào").click();
        assertThat(page.locator(".agenda").getByText("Báo cáo tổng kết phong trào"))
                .hasCount(0);
        Chromium.button(page, "Đưa \"Suy tôn đơn vị nhận Cờ thi đua của UBND tỉnh\" lên")
                .click();
        assertThat(page.locator(".agenda li").first()).containsText("Suy tôn");
        page.locator(".meeting-way-main").click();
        chair.take("Khai mạc");
        chair.press("Điểm danh");
        page.locator(".roll-row").first().waitFor();
        for (var row : page.locator(".roll-row").all()) {
            chair.mark(row, "c", "PRESENT");
        }
        chair.close();
        chair.press("Lập phiếu");
        chair.release("Đã nộp đủ trước hội nghị");
        chair.answer();
        var cards = cards(page);
        chair.openBallot();
        return cards;
    }

    private static List<SeatCardText> cards(Page chair) {
        var page = chair.context().newPage();
        page.navigate(chair.url().replaceAll("\\?.*", "") + "/the");
        Chromium.button(page, "Phát").click();
        page.locator(".seat-card").first().waitFor();
        var cards =
                page.locator(".seat-card").all().stream().map(SeatCardText::of).toList();
        page.close();
        return cards;
    }

    /** Without an account, by the link that the chair makes for the projector. */
    private static Page wall(Chromium chromium, Page chair) {
        Chromium.button(chair, "Liên kết cho máy chiếu").click();
        Chromium.dialogButton(chair, "Tạo liên kết mới").click();
        var address = chair.locator("vaadin-dialog vaadin-text-field input").inputValue();
        var wall = chromium.window();
        wall.setViewportSize(1920, 1080);
        wall.navigate(chromium.address() + address.substring(address.indexOf("man-hinh/")));
        return wall;
    }

    private static DelegatePhone phone(Chromium chromium, SeatCardText card) {
        var phone = new DelegatePhone(chromium.phone(), chromium.address() + "v/");
        phone.enter(card, "choose");
        return phone;
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "journey", "killed", name + ".png")));
    }
}
