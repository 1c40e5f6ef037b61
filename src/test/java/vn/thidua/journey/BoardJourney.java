package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.support.CuttingProxy;

/** An officer drags a unit to another bloc; a colleague who has the board open sees it; undo brings it back. */
@JourneyTest
class BoardJourney {

    @LocalServerPort
    int port;

    @Value("${thidua.demo.password}")
    String password;

    @Autowired
    JdbcClient jdbc;

    @Test
    void dragsAUnitSeenByAColleagueAndTakesItBack() {
        var draft = largestDraft();
        try (var chromium = new Chromium(port)) {
            var mine = chromium.signIn("chuyenvien", password);
            var colleague = chromium.signIn("chuyenvien2", password);
            chromium.open(mine, "thanh-phan/" + draft);
            chromium.open(colleague, "thanh-phan/" + draft);
            var from = column(mine, 0);
            var card = from.locator("li[data-key]").last();
            var name = card.locator(".name").innerText();
            Chromium.assertAccessible(mine);

            drag(mine, card, column(mine, 1));

            assertThat(column(colleague, 1).getByText(name)).isVisible();
            assertThat(column(colleague, 0).getByText(name)).hasCount(0);

            Chromium.button(mine, "Hoàn tác").click();
            assertThat(column(colleague, 0).getByText(name)).isVisible();
            assertThat(column(mine, 0).getByText(name)).isVisible();
        }
    }

    /** The officer's line is cut while a colleague moves a unit; when it is mended, the board is right again by itself. */
    @Test
    void comesBackByItselfWithTheTrueStateAfterALostConnection() throws IOException {
        var draft = largestDraft();
        try (var line = new CuttingProxy(port);
                var chromium = new Chromium(port)) {
            var mine = chromium.signInOver(line, "chuyenvien", password);
            var colleague = chromium.signIn("chuyenvien2", password);
            chromium.open(mine, "thanh-phan/" + draft);
            chromium.open(colleague, "thanh-phan/" + draft);
            var card = column(colleague, 0).locator("li[data-key]").last();
            var name = card.locator(".name").innerText();
            assertThat(column(mine, 0).getByText(name)).isVisible();

            line.cut();
            assertThat(mine.getByText("đang tự nối lại").first()).isVisible();
            Assertions.assertThat(Chromium.isCut(mine)).isTrue();
            drag(colleague, card, column(colleague, 1));
            assertThat(column(colleague, 1).getByText(name)).isVisible();
            assertThat(column(mine, 0).getByText(name)).isVisible();

            line.mend();
            assertThat(column(mine, 1).getByText(name)).isVisible();
            assertThat(column(mine, 0).getByText(name)).hasCount(0);
            drag(
                    mine,
                    column(mine, 1).locator("li[data-key]", new Locator.LocatorOptions().setHasText(name)),
                    column(mine, 0));
            assertThat(column(colleague, 0).getByText(name)).isVisible();
        }
    }

    @Test
    void movesAUnitWithTheKeyboardAlone() {
        var draft = largestDraft();
        try (var chromium = new Chromium(port)) {
            var page = chromium.signIn("chuyenvien", password);
            chromium.open(page, "thanh-phan/" + draft);
            var card = column(page, 2).locator("li[data-key]").last();
            var name = card.locator(".name").innerText();
            var target = column(page, 3).locator("h2").innerText();

            card.locator(".main").focus();
            page.keyboard().press("m");
            var choice = page.locator("vaadin-dialog vaadin-combo-box input");
            choice.waitFor();
            choice.fill(target);
            page.locator("vaadin-combo-box-item").first().waitFor();
            page.keyboard().press("Enter");
            page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();

            assertThat(column(page, 3).getByText(name)).isVisible();
            page.locator("composition-board .main").first().focus();
            page.keyboard().press("Control+z");
            assertThat(column(page, 2).getByText(name)).isVisible();
        }
    }

    private long largestDraft() {
        return jdbc.sql("""
                        select c.id from composition c where c.state = 'DRAFT'
                        order by (select count(*) from bloc_year x where x.composition_id = c.id) desc limit 1
                        """).query(Long.class).single();
    }

    /** The n-th bloc; the tray is not counted. */
    private static Locator column(Page page, int n) {
        return page.locator("composition-board section.column:not(.tray)").nth(n);
    }

    private static void drag(Page page, Locator card, Locator target) {
        card.waitFor();
        var start = card.boundingBox();
        var end = target.boundingBox();
        page.mouse().move(start.x + 40, start.y + 12);
        page.mouse().down();
        page.mouse().move(start.x + 70, start.y + 30);
        page.mouse().move(end.x + 80, end.y + 120);
        page.mouse().up();
    }
}
