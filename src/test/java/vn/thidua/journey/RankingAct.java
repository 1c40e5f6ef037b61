package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import vn.thidua.journey.RankingWorld.Member;
import vn.thidua.journey.RankingWorld.Played;

/** The ranking: why a unit has its points, published for all, appealed against. */
final class RankingAct {

    private static final String UNTIL = "Khiếu nại đến hết ngày";

    private final Chromium chromium;
    private final Played bloc;

    RankingAct(Chromium chromium, Played bloc) {
        this.chromium = chromium;
        this.bloc = bloc;
    }

    /** "Why did my unit get 87.5": the points from the parts to the sum. */
    void why(Page head, Member member, String points, String mostLost) {
        chromium.open(head, bloc.path("xep-hang"));
        var why = head.locator(
                        "section, .section", new Page.LocatorOptions().setHasText("Vì sao đơn vị được số điểm này?"))
                .last();
        why.locator("vaadin-select").click();
        head.locator("vaadin-select-item", new Page.LocatorOptions().setHasText(member.name()))
                .click();
        assertThat(why.locator("h2").getByText(member.shortName() + ": " + points))
                .isVisible();
        assertThat(why.getByText(mostLost).first()).isVisible();
        assertThat(why.locator("svg.highcharts-root").first()).isVisible();
        Chromium.assertAccessible(head);
    }

    /** A last day of appeals that has passed is refused; then everybody sees the ranking. */
    void publish(Page head) {
        chromium.open(head, bloc.path("xep-hang"));
        Chromium.button(head, "Công bố").click();
        var wanted = head.getByLabel(UNTIL).inputValue();
        Chromium.day(head, UNTIL, "01/01/2020");
        Chromium.dialogButton(head, "Công bố").click();
        assertThat(head.getByText("Ngày cuối nhận khiếu nại đã qua.").first()).isVisible();
        Chromium.day(head, UNTIL, wanted);
        Chromium.dialogButton(head, "Công bố").click();
        assertThat(head.getByText("Xếp hạng đã công bố, phiên bản 1")).isVisible();
        Chromium.assertAccessible(head);
    }

    /** A member sees the published ranking and may appeal; the board answers. */
    void appeal(Page unit, Page board) {
        chromium.open(unit, bloc.path("xep-hang"));
        assertThat(unit.getByText("Xếp hạng đã công bố, phiên bản 1")).isVisible();
        assertThat(unit.locator("vaadin-grid").first().getByText(bloc.unit().name()))
                .isVisible();
        assertThat(unit.locator("vaadin-grid-sorter").first()).hasAttribute("aria-label", "Sắp xếp theo Đơn vị");
        Chromium.assertAccessible(unit);
        Chromium.button(unit, "Khiếu nại").click();
        unit.getByLabel("Lý do").fill("Đề nghị xem lại mục 1.1.");
        Chromium.dialogButton(unit, "Khiếu nại").click();
        assertThat(unit.getByText("Chờ trả lời")).isVisible();

        chromium.open(board, bloc.path("xep-hang"));
        Chromium.button(board, "Không chấp nhận").click();
        board.getByLabel("Câu trả lời").fill("Hồ sơ đã được đối chiếu đủ.");
        Chromium.dialogButton(board, "Không chấp nhận").click();
        assertThat(board.getByText("Trả lời: Hồ sơ đã được đối chiếu đủ.")).isVisible();
    }
}
