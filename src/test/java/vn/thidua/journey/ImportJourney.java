package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An officer imports units from a file with a mistake: the right rows are taken, the wrong one comes back with its reason. */
@JourneyTest
class ImportJourney {

    @LocalServerPort
    int port;

    @Value("${thidua.demo.password}")
    String password;

    @Autowired
    JdbcClient jdbc;

    @Test
    void takesTheRightRowsAndGivesTheWrongOneBack() throws IOException {
        var file = """
                Tỉnh,Tên đơn vị,Tên viết tắt,Loại đơn vị
                Đồng Nai,Sở Thử nghiệm nhập liệu,Sở TNNL,Cơ quan hành chính
                Đồng Nai,,Thiếu tên,Cơ quan hành chính
                """;
        try (var chromium = new Chromium(port)) {
            var page = chromium.signIn("chuyenvien", password);
            chromium.open(page, "nhap-lieu");
            page.locator("vaadin-upload").waitFor();
            Chromium.assertAccessible(page);
            page.locator("vaadin-upload input[type=file]")
                    .setInputFiles(new FilePayload("don-vi.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));

            Chromium.button(page, "Kiểm tra tệp").click();
            assertThat(page.getByText(Pattern.compile("Chỉ áp dụng 1 dòng đúng"))
                            .first())
                    .isVisible();
            Chromium.assertAccessible(page);
            Chromium.button(page, "Chỉ áp dụng").click();

            var download = page.waitForDownload(
                    () -> page.getByText("Tải 1 dòng sai (XLSX)").first().click());
            try (var sheet = new XSSFWorkbook(Files.newInputStream(download.path()))) {
                var rows = sheet.getSheetAt(0);
                assertThat(rows.getLastRowNum()).isEqualTo(1);
            }
            assertThat(jdbc.sql("select count(*) from unit where name = 'Sở Thử nghiệm nhập liệu'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }
}
