package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.assertj.core.api.Assertions;

/** After the last ballot: the flag changes hands, the conference ends, results are handed over, papers are fetched. */
final class ClosingAct {

    private static final String NEXT_HEAD = "Hội Doanh nhân nữ tỉnh";

    private final ConferenceHall hall;

    ClosingAct(ConferenceHall hall) {
        this.hall = hall;
    }

    void play() throws IOException {
        handTheFlagOver();
        hall.chair.take("Bế mạc");
        handOver();
        papers();
    }

    private void handTheFlagOver() {
        hall.chair.show("Trao cờ luân lưu");
        hall.wall.locator("[data-scene=flag]").waitFor();
        assertThat(hall.wall.locator(".hall-flag-to")).hasText(NEXT_HEAD);
        hall.check(hall.wall, "wall-flag");
        hall.chair.show("Theo diễn biến hội nghị");
        hall.wall.locator("[data-scene=agenda]").waitFor();
    }

    /** The head's officer hands the awards over, the board next year's roles and the flag. */
    private void handOver() {
        hall.chair.ask("Chuyển kết quả");
        hall.check(hall.chair.page(), "handover-awards");
        hall.chair.answer();
        var board = hall.counters.getFirst();
        board.ask("Chuyển kết quả");
        decide(board.page());
        hall.check(board.page(), "handover-roles");
        board.answer();
        assertThat(board.page().locator(".console-step h2")).hasText("Hội nghị đã kết thúc");
        hall.check(board.page(), "console-over");
    }

    /** A composition that is in force changes only by a decision. */
    private static void decide(Page board) {
        board.getByLabel("Số quyết định").fill("01/QĐ-MINH-HOA");
        Chromium.day(board, "Ngày quyết định", "22/11/2026");
    }

    private void papers() throws IOException {
        var page = hall.openMeetingPage();
        assertThat(page.getByText("Biên bản và kết quả")).isVisible();
        hall.check(page, "papers");
        var download = page.waitForDownload(
                new Page.WaitForDownloadOptions().setTimeout(120_000),
                () -> page.getByText("Tải cả bộ (ZIP)").click());
        var file = Path.of("target", "journey", "conference", "papers.zip");
        download.saveAs(file);
        try (var zip = new ZipFile(file.toFile())) {
            Assertions.assertThat(zip.stream().map(entry -> entry.getName()).toList())
                    .anyMatch(name -> name.matches("bien-ban-hop-\\d+\\.docx"))
                    .anyMatch(name -> name.matches("bien-ban-kiem-phieu-\\d+\\.pdf"))
                    .anyMatch(name -> name.matches("ket-qua-\\d+\\.pdf"))
                    .anyMatch(name -> name.matches("ma-bien-nhan-\\d+\\.docx"));
        }
    }
}
