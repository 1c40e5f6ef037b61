package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import vn.thidua.journey.RankingWorld.Played;

/** What a unit reached, with the files that prove it. */
final class ProgressAct {

    private static final String MID_YEAR = "Hết tháng 6";
    private static final String YEAR_END = "Hết tháng 12";

    private final Chromium chromium;
    private final Played bloc;

    ProgressAct(Chromium chromium, Played bloc) {
        this.chromium = chromium;
        this.bloc = bloc;
    }

    /** Wrong numbers stay in their field with the reason; comma and point are both taken, and there after a reload. */
    void enter(Page unit) {
        chromium.open(unit, bloc.path("tien-do"));
        var share = line(unit, PledgeAct.TARGET);
        refused(share, "101", "Tỷ lệ phải từ 0 đến 100 %.");
        refused(share, "9o", "\"9o\" không phải số.");
        refused(line(unit, "mô hình"), "-2", "Số lượng không thể nhỏ hơn 0.");
        Chromium.assertAccessible(unit);
        saved(share, MID_YEAR, "47,75");
        saved(share, YEAR_END, "95.5");
        saved(line(unit, "mô hình"), MID_YEAR, "0");

        chromium.open(unit, bloc.path("tien-do"));
        assertThat(field(share, MID_YEAR)).hasValue("47,75");
        assertThat(field(share, YEAR_END)).hasValue("95,5");
        assertThat(share.getByText("thực hiện 95,5 % ÷ cam kết 95,5 % = 100 %")).isVisible();
        assertThat(field(line(unit, "mô hình"), MID_YEAR)).hasValue("0");
    }

    private static void refused(Locator line, String number, String sentence) {
        type(line, MID_YEAR, number);
        assertThat(line.getByText(sentence)).isVisible();
        assertThat(field(line, MID_YEAR)).hasValue(number);
    }

    private static void saved(Locator line, String month, String number) {
        type(line, month, number);
        assertThat(entry(line, month).getByText("Đã lưu")).isVisible();
    }

    private static void type(Locator line, String month, String number) {
        field(line, month).fill(number);
        field(line, month).press("Tab");
    }

    /** Two officers of the unit in one field: the second sees the first one's number beside the own one, and chooses. */
    void enterTogether(Page unit, Page colleague) {
        chromium.open(colleague, bloc.path("tien-do"));
        saved(line(unit, PledgeAct.TARGET), YEAR_END, "96");

        var theirs = line(colleague, PledgeAct.TARGET);
        type(theirs, YEAR_END, "98");

        assertThat(theirs.getByText("Dùng số đã lưu: 96 %")).isVisible();
        assertThat(theirs.getByText("Giữ số của tôi: 98 %")).isVisible();
        assertThat(field(theirs, YEAR_END)).hasValue("98");
        Chromium.assertAccessible(colleague);
        theirs.getByText("Dùng số đã lưu: 96 %").click();
        assertThat(field(theirs, YEAR_END)).hasValue("96");
    }

    /** A program that calls itself PDF and a file of 200 MB are refused in a sentence; a right file is kept. */
    void prove(Page unit) throws IOException {
        var entry = entry(line(unit, PledgeAct.TARGET), YEAR_END);
        entry.getByText("Đính kèm minh chứng").click();
        var input = unit.locator("vaadin-dialog vaadin-upload input[type=file]");
        input.setInputFiles(TestFiles.disguised("minh-chung.pdf"));
        assertThat(unit.getByText("không đúng với phần mở rộng").first()).isVisible();
        input.setInputFiles(TestFiles.disguised("minh-chung.exe"));
        assertThat(unit.getByText("Chỉ nhận PDF, PNG, JPEG, docx, xlsx.").first())
                .isVisible();
        input.setInputFiles(TestFiles.huge());
        assertThat(unit.getByText("Tệp lớn quá").first()).isVisible();
        Chromium.assertAccessible(unit);
        input.setInputFiles(TestFiles.pdf("minh-chung.pdf"));
        assertThat(entry.getByText("minh-chung.pdf")).isVisible();
        assertThat(field(line(unit, PledgeAct.TARGET), YEAR_END)).hasValue("96");
    }

    /** The head sees all units, and where numbers are missing. */
    void overview(Page head) {
        chromium.open(head, bloc.path("tien-do"));
        assertThat(head.getByText(bloc.unit().name()).first()).isVisible();
        Chromium.assertAccessible(head);
    }

    private static Locator line(Page page, String words) {
        return page.locator(".sheet-line", new Page.LocatorOptions().setHasText(words))
                .first();
    }

    private static Locator entry(Locator line, String month) {
        return line.locator(".month-entry", new Locator.LocatorOptions().setHasText(month));
    }

    private static Locator field(Locator line, String month) {
        return line.getByLabel(month, new Locator.GetByLabelOptions().setExact(true));
    }
}
