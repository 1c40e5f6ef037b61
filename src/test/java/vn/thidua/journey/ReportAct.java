package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.thidua.journey.RankingWorld.Played;

/** The mid-year report: written and handed in by a unit, received by the head, and the bloc's own one made from it. */
final class ReportAct {

    private static final String WORDS = "Giải quyết 96 % tố giác, tin báo; không để án tồn đọng.";
    private static final String KIND = "Báo cáo sơ kết 6 tháng";

    private final Chromium chromium;
    private final Played bloc;

    ReportAct(Chromium chromium, Played bloc) {
        this.chromium = chromium;
        this.bloc = bloc;
    }

    /** What is missing is said; what was written stays. */
    void handIn(Page unit) {
        chromium.open(unit, "viec-cua-toi?nam=" + bloc.year());
        Chromium.link(unit, "Nộp báo cáo sơ kết 6 tháng").click();
        write(unit, "Kết quả đạt được", WORDS);
        Chromium.assertAccessible(unit);
        Chromium.button(unit, "Nộp báo cáo").click();
        assertThat(unit.getByText("Còn 2 mục bắt buộc chưa viết.")).isVisible();
        assertThat(unit.getByLabel("Kết quả đạt được (bắt buộc)")).hasValue(WORDS);

        write(unit, "Hạn chế, khó khăn và nguyên nhân", "Địa bàn rộng, lực lượng mỏng.");
        write(unit, "Phương hướng, nhiệm vụ", "Giữ vững kết quả, phấn đấu vượt chỉ tiêu.");
        Chromium.button(unit, "Nộp báo cáo").click();
        assertThat(unit.getByText("Chỉ xem.")).isVisible();
    }

    /** Every heading keeps itself while it is written. */
    private static void write(Page page, String heading, String words) {
        var field = page.getByLabel(heading + " (bắt buộc)");
        field.fill(words);
        field.press("Tab");
        var entry = page.locator(".report-entry", new Page.LocatorOptions().setHasText(heading));
        assertThat(entry.getByText("Đã lưu lúc")).isVisible();
    }

    /** The head sees who handed in and accepts. */
    void receive(Page head) {
        chromium.open(head, bloc.path("bao-cao"));
        Chromium.assertAccessible(head);
        row(head).locator("td[data-label='" + KIND + "'] a").click();
        assertThat(head.getByText(WORDS)).isVisible();
        Chromium.button(head, "Tiếp nhận").click();
        assertThat(head.getByText("Đã tiếp nhận").first()).isVisible();
    }

    private Locator row(Page head) {
        return head.locator(
                ".report-matrix tbody tr",
                new Page.LocatorOptions().setHasText(bloc.unit().name()));
    }

    /** The bloc's report holds the unit's words and the holes of the others; it can be had as a Word file. */
    void assemble(Page head) throws IOException {
        chromium.open(head, bloc.path("bao-cao/so-ket/tong-hop"));
        assertThat(head.getByText("Còn thiếu " + (bloc.members().size() - 1) + " đơn vị"))
                .isVisible();
        assertThat(head.getByText(WORDS)).isVisible();
        write(head, "Kết quả đạt được", "Toàn cụm giữ vững an ninh, trật tự.");
        write(head, "Hạn chế, khó khăn và nguyên nhân", "Còn đơn vị nộp báo cáo chậm.");
        write(head, "Phương hướng, nhiệm vụ", "Tiếp tục thi đua đến cuối năm.");
        Chromium.assertAccessible(head);
        var download =
                head.waitForDownload(() -> head.getByText("Tải Word").first().click());
        try (var paper = new XWPFDocument(Files.newInputStream(download.path()));
                var text = new XWPFWordExtractor(paper)) {
            assertThat(text.getText())
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Toàn cụm giữ vững an ninh, trật tự.", WORDS);
        }
        Chromium.button(head, "Nộp báo cáo").click();
        assertThat(head.getByText("Chỉ xem.")).isVisible();
    }
}
