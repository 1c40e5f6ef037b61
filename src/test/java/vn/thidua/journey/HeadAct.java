package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;

/** Who heads the bloc next year, by show of hands: two rounds leave it open, head and deputy decide, two people note it. */
final class HeadAct {

    private static final String FIRST = "Đoàn Luật sư tỉnh";
    private static final String SECOND = "Hội Doanh nhân nữ tỉnh";
    private static final String THIRD = "Hiệp hội Doanh nghiệp tỉnh";

    private final ConferenceHall hall;

    HeadAct(ConferenceHall hall) {
        this.hall = hall;
    }

    void play() {
        comeBack();
        var first = new BallotAct(hall, "head");
        first.prepare();
        first.open();
        first.close();
        first.countByHand(Map.of(FIRST, 4, SECOND, 4, THIRD, 3));
        first.announce("Vòng 2: %s, %s".formatted(FIRST, SECOND));

        hall.chair.take("Lập phiếu vòng 2");
        var second = new BallotAct(hall, "head-2");
        second.isPrepared();
        second.open();
        second.close();
        second.countByHand(Map.of(FIRST, 5, SECOND, 5));
        second.announce("Khối trưởng và khối phó quyết định");
        decide();
        second.finish();
    }

    private void comeBack() {
        hall.secretary.openRoll();
        hall.secretary.mark(hall.secretary.rollRow(hall.unitWithoutPhone()), "c", "PRESENT");
        hall.secretary.close();
    }

    /** The chair writes down what was decided, the other one of the committee confirms it. */
    private void decide() {
        var page = hall.chair.page();
        hall.chair.press("Ghi quyết định");
        page.locator("vaadin-dialog vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText(SECOND))
                .locator("input")
                .check();
        page.locator("vaadin-dialog textarea").fill("Thành tích nổi trội hơn; khối phó nhất trí");
        hall.check(page, "head-decide");
        hall.chair.answer();
        var counter = hall.counters.getLast();
        counter.ask("Xem và xác nhận");
        hall.check(counter.page(), "head-decide-confirm");
        counter.answer();
        assertThat(hall.wall.getByText(SECOND + ": được chọn do khối trưởng và khối phó quyết định"))
                .isVisible();
        hall.check(hall.wall, "head-wall-decided");
    }
}
