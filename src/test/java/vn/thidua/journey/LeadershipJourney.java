package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Leadership signs in, sees the province today, and goes from a number to the rows behind it. */
@JourneyTest
class LeadershipJourney {

    @LocalServerPort
    int port;

    @Value("${thidua.demo.password}")
    String password;

    @Test
    void fromTheSignInOverTheDashboardToTheRowsOfABloc() {
        try (var chromium = new Chromium(port)) {
            var stranger = chromium.window();
            stranger.navigate("http://127.0.0.1:" + port + "/dang-nhap");
            stranger.locator("input[name=username]").waitFor();
            Chromium.assertAccessible(stranger);

            var page = chromium.signIn("lanhdao", password);
            page.locator(".highcharts-root, svg").first().waitFor();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Tổng quan");
            Chromium.assertAccessible(page);

            page.getByText("khối chưa có khối trưởng").first().click();
            page.locator("vaadin-grid a").first().waitFor();
            Chromium.assertAccessible(page);
            page.locator("vaadin-grid a").first().click();
            page.waitForURL(url -> url.contains("/khoi/") || url.contains("/don-vi/"));

            chromium.open(page, "khong-co-trang-nay");
            assertThat(page.locator("vaadin-app-layout")).isVisible();
            Chromium.assertAccessible(page);

            assertThat(chromium.hostsAsked()).containsExactly("127.0.0.1");
        }
    }
}
