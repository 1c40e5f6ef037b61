package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A whole conference in real browsers: chair, secretary, two counters, the wall, ten telephones, from the opening to the
 * minutes. One unit votes on paper. {@code -Djourney.conference=true} holds it.
 */
@JourneyTest
@EnabledIfSystemProperty(named = "journey.conference", matches = "true", disabledReason = "not yet played to its end")
class ConferenceJourney {

    @LocalServerPort
    int port;

    @Value("${thidua.demo.password}")
    String password;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aConferenceIsHeldFromTheOpeningToTheMinutes() throws Exception {
        var meeting = jdbc.sql("select id from meeting where state = 'PLANNED' and title like '%minh họa%'")
                .query(Long.class)
                .single();
        try (var chromium = new Chromium(port)) {
            var hall = new ConferenceHall(chromium, password, meeting);
            hall.comeIn();
            hall.holdToTheEnd();

            Assertions.assertThat(hall.receipts()).as("telephones that voted").hasSizeGreaterThanOrEqualTo(10);
            Assertions.assertThat(hall.slowestTurnoutMillis())
                    .as("from the ballot to the wall")
                    .isLessThan(5_000);
            papers(hall);
        }
        Assertions.assertThat(jdbc.sql("select count(*) from vote_round where meeting_id = ? and state <> 'CONFIRMED'")
                        .param(meeting)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static void papers(ConferenceHall hall) throws Exception {
        var page = hall.openMeetingPage();
        assertThat(page.getByText("Biên bản và kết quả")).isVisible();
        Chromium.assertAccessible(page);
        var download = page.waitForDownload(
                new Page.WaitForDownloadOptions().setTimeout(120_000),
                () -> page.getByText("Tải cả bộ (ZIP)").click());
        var file = Files.createTempFile("conference", ".zip");
        try {
            download.saveAs(file);
            try (var zip = new ZipFile(file.toFile())) {
                var names = zip.stream().map(entry -> entry.getName()).toList();
                Assertions.assertThat(names).anyMatch(name -> name.matches("bien-ban-hop-\\d+\\.docx"));
                Assertions.assertThat(names).anyMatch(name -> name.matches("bien-ban-kiem-phieu-\\d+\\.pdf"));
                Assertions.assertThat(names).anyMatch(name -> name.matches("ket-qua-\\d+\\.pdf"));
                Assertions.assertThat(names).anyMatch(name -> name.matches("ma-bien-nhan-\\d+\\.docx"));
            }
            Files.createDirectories(Path.of("target", "journey"));
        } finally {
            Files.deleteIfExists(file);
        }
        hall.picture(page, "papers");
    }
}
