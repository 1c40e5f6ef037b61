package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import vn.thidua.journey.RankingWorld.Played;

/** The grid of the head: entered with the keyboard and from a spreadsheet, seen by others at once. */
final class GridAct {

    /** Rows in the order of the bloc: head, deputy, the unit of the story, the others. */
    private static final int UNIT = 2;

    private static final int NEXT = 3;

    private final Chromium chromium;
    private final Played bloc;

    GridAct(Chromium chromium, Played bloc) {
        this.chromium = chromium;
        this.bloc = bloc;
    }

    void open(Page page) {
        chromium.open(page, bloc.path("cham-diem"));
        assertThat(cell(page, UNIT, 0)).isVisible();
    }

    /** A changed score waits for its reason; Enter and arrows lead on as in a spreadsheet. */
    void type(Page head) {
        Chromium.assertAccessible(head);
        cell(head, UNIT, 0).click();
        head.keyboard().type("120");
        head.keyboard().press("Enter");
        assertThat(head.locator("score-grid .notice")).containsText("cần ghi lý do");
        assertThat(points(head, UNIT, 0)).hasText("120");
        head.getByLabel("Lý do cho các điểm sửa tiếp theo").fill("Đối chiếu hồ sơ");
        head.keyboard().press("Tab");
        assertThat(head.locator("score-grid .notice")).hasCount(0);
        allSaved(head);

        cell(head, UNIT, 0).focus();
        head.keyboard().press("ArrowRight");
        head.keyboard().type("25");
        head.keyboard().press("Enter");
        head.keyboard().press("ArrowLeft");
        head.keyboard().type("150,5");
        head.keyboard().press("Tab");
        head.keyboard().type("0");
        head.keyboard().press("Enter");
        allSaved(head);
        expect(head, UNIT, 1, "25");
        expect(head, NEXT, 0, "150,5");
        expect(head, NEXT, 1, "0");
        Chromium.assertAccessible(head);
    }

    /** A block as a spreadsheet copies it: what fits is taken, every other cell is named with its reason. */
    void paste(Page head) {
        var last = bloc.members().size() - 1;
        paste(head, last - 1, "141\t51\n142,5\t52\n143\t53");
        allSaved(head);
        expect(head, last - 1, 0, "141");
        expect(head, last, 0, "142,5");
        expect(head, last, 1, "52");
        told(head, "Dòng 3, cột 1 của khối vừa dán («143») nằm ngoài bảng.");
        told(head, "Dòng 3, cột 2 của khối vừa dán («53») nằm ngoài bảng.");

        paste(head, last, "tốt\t99");
        told(head, "\"tốt\" không phải số.");
        told(head, "99 vượt mức cao nhất là 70.");
        Chromium.assertAccessible(head);
        open(head);
        told(head, "99 vượt mức cao nhất là 70.");
        drop(head, 2);
        expect(head, last, 0, "142,5");
        expect(head, last, 1, "52");
    }

    static void told(Page head, String sentence) {
        assertThat(head.locator("score-grid .notice").getByText(sentence)).isVisible();
    }

    /** What was refused is given up by hand; until then it stays, over a reload too. */
    private static void drop(Page head, int cells) {
        var notices = head.locator("score-grid .notice");
        assertThat(notices).hasCount(cells);
        for (int left = cells - 1; left >= 0; left--) {
            notices.first().getByText("Bỏ giá trị này").click();
            assertThat(notices).hasCount(left);
        }
    }

    static void paste(Page head, int row, String block) {
        head.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        head.evaluate("text => navigator.clipboard.writeText(text)", block);
        cell(head, row, 0).focus();
        head.keyboard().press("Control+v");
    }

    /** The deputy sees at once what the head enters, and is asked where both write the same cell. */
    void together(Page head, Page deputy) {
        reason(head);
        reason(deputy);
        write(head, NEXT, 2, "28");
        expect(deputy, NEXT, 2, "28");

        cell(deputy, NEXT, 2).focus();
        deputy.keyboard().press("F2");
        write(head, NEXT, 2, "29");
        deputy.keyboard().type("27");
        deputy.keyboard().press("Enter");

        assertThat(deputy.locator("score-grid .notice")).containsText("vừa ghi 29 vào ô này");
        Chromium.assertAccessible(deputy);
        deputy.getByText("Giữ 29 hiện có").click();
        expect(deputy, NEXT, 2, "29");
        expect(head, NEXT, 2, "29");
    }

    void reason(Page page) {
        page.getByLabel("Lý do cho các điểm sửa tiếp theo").fill("Thẩm định hồ sơ");
        page.keyboard().press("Tab");
    }

    void write(Page page, int row, int column, String points) {
        typeOnly(page, row, column, points);
        allSaved(page);
    }

    /** Types into a cell and goes on; whether it was saved is another question. */
    void typeOnly(Page page, int row, int column, String points) {
        cell(page, row, column).focus();
        page.keyboard().type(points);
        page.keyboard().press("Enter");
    }

    /** What nobody changed is taken over from the units in one step. */
    void acceptTheRest(Page head) {
        Chromium.button(head, "Nhận điểm tự chấm còn lại").click();
        assertThat(head.getByText("điểm tự chấm.").first()).isVisible();
    }

    static void allSaved(Page page) {
        assertThat(page.locator("score-grid .saving")).hasText("Đã lưu mọi ô");
    }

    static void expect(Page page, int row, int column, String points) {
        assertThat(points(page, row, column)).hasText(points);
    }

    static Locator points(Page page, int row, int column) {
        return cell(page, row, column).locator(".points");
    }

    static Locator cell(Page page, int row, int column) {
        return page.locator("score-grid td.cell[data-row='" + row + "'][data-column='" + column + "']");
    }
}
