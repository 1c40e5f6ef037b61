package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.thidua.journey.RankingWorld.Member;
import vn.thidua.journey.RankingWorld.Played;

/** The sheet of one unit: opened by the head, scored by the unit, explained, settled. */
final class ScoreAct {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final String SELF_DUE = "Hạn đơn vị tự chấm";

    private final Chromium chromium;
    private final Played bloc;

    ScoreAct(Chromium chromium, Played bloc) {
        this.chromium = chromium;
        this.bloc = bloc;
    }

    /** A last day that has passed is refused in the dialog. */
    void open(Page head) {
        chromium.open(head, bloc.path("cham-diem"));
        Chromium.assertAccessible(head);
        Chromium.button(head, "Mở chấm điểm").click();
        Chromium.day(head, SELF_DUE, "01/01/2020");
        Chromium.dialogButton(head, "Mở chấm điểm").click();
        assertThat(head.getByText("Hạn tự chấm đã qua.").first()).isVisible();
        Chromium.assertAccessible(head);
        Chromium.day(head, SELF_DUE, DAY.format(LocalDate.now().plusDays(7)));
        Chromium.dialogButton(head, "Mở chấm điểm").click();
        assertThat(head.locator("score-grid td.cell").first()).isVisible();
    }

    /** Wrong points are told at their field; the unit gives itself the full points everywhere, and proves them. */
    void scoreItself(Page unit) throws IOException {
        chromium.open(unit, "viec-cua-toi?nam=" + bloc.year());
        Chromium.link(unit, "Tự chấm điểm").click();
        var first = row(unit, 0);
        refused(first, "201", "vượt");
        refused(first, "-1", "-1");
        refused(first, "hai trăm", "không phải số");
        var rows = unit.locator(".sheet-row");
        for (int i = 0; i < rows.count(); i++) {
            score(row(unit, i), full(row(unit, i)));
        }
        Chromium.assertAccessible(unit);
        prove(unit, first);
    }

    private static void refused(Locator row, String points, String sentence) {
        type(row, points);
        assertThat(row.locator("[slot=error-message]").getByText(sentence)).isVisible();
        assertThat(field(row)).hasValue(points);
    }

    private static void score(Locator row, String points) {
        type(row, points);
        assertThat(row.locator(".sheet-points")).hasText(points + " / " + points);
    }

    private static String full(Locator row) {
        return row.locator(".sheet-points").innerText().split("/")[1].strip();
    }

    private static void type(Locator row, String points) {
        field(row).fill(points);
        field(row).press("Tab");
    }

    private static void prove(Page unit, Locator row) throws IOException {
        row.getByText("Minh chứng (0)").click();
        var input = unit.locator("vaadin-dialog vaadin-upload input[type=file]");
        input.setInputFiles(TestFiles.disguised("minh-chung.docx"));
        assertThat(unit.getByText("không đúng với phần mở rộng").first()).isVisible();
        input.setInputFiles(TestFiles.huge());
        assertThat(unit.getByText("Tệp lớn quá").first()).isVisible();
        input.setInputFiles(TestFiles.pdf("ho-so.pdf"));
        assertThat(unit.locator(".sheet-files").getByText("ho-so.pdf")).isVisible();
        Chromium.assertAccessible(unit);
        Chromium.dialogButton(unit, "Đóng").click();
        assertThat(row.getByText("Minh chứng (1)")).isVisible();
    }

    /** Two officers of the unit in one field: the second sees the first one's points, and chooses. */
    void scoreTogether(Page unit, Page colleague) {
        chromium.open(colleague, bloc.path("cham-diem"));
        assertThat(field(row(colleague, 1))).hasValue("70");
        score(unit, 1, "65");

        type(row(colleague, 1), "66");
        assertThat(colleague.getByText("vừa ghi 65 vào ô này")).isVisible();
        Chromium.dialogButton(colleague, "Giữ giá trị hiện có: 65").click();
        assertThat(field(row(colleague, 1))).hasValue("65");
        score(unit, 1, "70");
    }

    private static void score(Page page, int at, String points) {
        type(row(page, at), points);
        assertThat(row(page, at).locator(".sheet-points")).containsText(points + " /");
    }

    void handIn(Page unit) {
        Chromium.button(unit, "Nộp phiếu").click();
        Chromium.dialogButton(unit, "Nộp phiếu").click();
        assertThat(state(unit, "Đã nộp")).isVisible();
    }

    /** One step with the sheet of a unit, by whoever may take it. */
    void step(Page page, Member member, String verb, String stateAfterwards) {
        chromium.open(page, bloc.path("cham-diem/don-vi/" + member.unitId()));
        Chromium.button(page, verb).click();
        var confirm = Chromium.dialogButton(page, verb);
        assertThat(confirm.or(state(page, stateAfterwards)).first()).isVisible();
        if (confirm.isVisible()) {
            confirm.click();
        }
        assertThat(state(page, stateAfterwards)).isVisible();
    }

    private static Locator state(Page page, String words) {
        return page.locator(".sheet-form .chip", new Page.LocatorOptions().setHasText(words));
    }

    /** The unit says what it sees otherwise; the head reads it on the sheet. */
    void explain(Page unit, Page head) {
        chromium.open(unit, bloc.path("cham-diem"));
        Chromium.button(unit, "Giải trình").click();
        unit.getByLabel("Lý do").fill("Chuyên đề tháng 9 đã có hồ sơ bổ sung.");
        Chromium.dialogButton(unit, "Giải trình").click();
        assertThat(state(unit, "Đang giải trình")).isVisible();
        chromium.open(head, bloc.path("cham-diem/don-vi/" + bloc.unit().unitId()));
        assertThat(head.getByText("Giải trình của đơn vị: Chuyên đề tháng 9")).isVisible();
        Chromium.assertAccessible(head);
    }

    private static Locator row(Page page, int at) {
        return page.locator(".sheet-row").nth(at);
    }

    private static Locator field(Locator row) {
        return row.getByLabel("Điểm", new Locator.GetByLabelOptions().setExact(true));
    }
}
