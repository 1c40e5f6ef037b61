package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.assertj.core.api.Assertions;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.identity.SignedIn;
import vn.thidua.meeting.AgendaKind;
import vn.thidua.meeting.MeetingService;

/** The pledge of the next year is signed at the seats: the wall fills up unit by unit. */
final class SigningAct {

    private static final String TITLE = "Ký giao ước thi đua";

    private final ConferenceHall hall;

    SigningAct(ConferenceHall hall) {
        this.hall = hall;
    }

    /** The made-up pledge of the next year as it was before anybody signed, as the last item of the agenda. */
    static void arrange(ApplicationContext context, long meeting) {
        var jdbc = context.getBean(JdbcClient.class);
        var pledge = jdbc.sql("select p.id from pledge p join emulation_year y on y.id = p.year_id"
                        + " join meeting m on m.bloc_id = p.bloc_id join emulation_year held on held.id = m.year_id"
                        + " where m.id = ? and y.year = held.year + 1")
                .param(meeting)
                .query(Long.class)
                .single();
        jdbc.sql("delete from pledge_signature where pledge_id = ?")
                .param(pledge)
                .update();
        jdbc.sql("update pledge set state = 'SIGNING' where id = ?")
                .param(pledge)
                .update();
        SignedIn.asBoard();
        context.getBean(MeetingService.class).addToAgenda(meeting, AgendaKind.PLEDGE, TITLE, null);
        SignedIn.out();
    }

    void play() {
        hall.wall.locator("[data-scene=pledge]").waitFor();
        assertTypingIsNotDisturbed(hall.phones.getLast());
        assertThat(hall.wall.locator(".hall-number")).hasText("0/" + hall.units());
        for (var phone : hall.phones) {
            var page = phone.page();
            phone.screen("sign");
            page.locator("#representative").fill("Đại diện ghế " + (hall.phones.indexOf(phone) + 1));
            page.locator("#post").fill("Chủ tịch");
            if (phone == hall.phones.getFirst()) {
                hall.check(page, "signing-phone");
            }
            page.locator("button.go").click();
            phone.screen("signCheck");
            page.locator("button.go").click();
            phone.screen("signed");
            assertThat(hall.wall.locator(".hall-number"))
                    .hasText("%d/%d".formatted(hall.phones.indexOf(phone) + 1, hall.units()));
        }
        hall.check(hall.phones.getFirst().page(), "signing-phone-signed");
        hall.check(hall.wall, "signing-wall");
        hall.check(hall.chair.page(), "signing-console");
        hall.chair.take("Xong nội dung này");
    }

    /** The page asks the program again and again; the very field that somebody types in stays, with its focus. */
    private static void assertTypingIsNotDisturbed(DelegatePhone phone) {
        var page = phone.page();
        page.reload();
        phone.screen("sign");
        var field = page.locator("#representative").elementHandle();
        field.focus();
        for (int asked = 0; asked < 2; asked++) { // asked a second time, it has drawn what came the first time
            page.waitForRequest("**/v/api/state*", () -> {});
        }
        Assertions.assertThat(field.evaluate("one => one === document.activeElement"))
                .isEqualTo(true);
    }
}
