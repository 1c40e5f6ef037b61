package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.identity.SignedIn;
import vn.thidua.meeting.AgendaKind;
import vn.thidua.meeting.MeetingService;
import vn.thidua.pledge.ItemDraft;
import vn.thidua.pledge.PledgeHeader;
import vn.thidua.pledge.PledgeService;
import vn.thidua.pledge.rule.Direction;

/** The pledge of the next year is signed at the seats: the wall fills up unit by unit. */
final class SigningAct {

    private static final String TITLE = "Ký giao ước thi đua";

    private final ConferenceHall hall;

    SigningAct(ConferenceHall hall) {
        this.hall = hall;
    }

    /** A pledge of one made-up item, open to be signed, as the last item of the agenda. */
    static void arrange(ApplicationContext context, long meeting) {
        SignedIn.asBoard();
        var jdbc = context.getBean(JdbcClient.class);
        long bloc = jdbc.sql("select bloc_id from meeting where id = ?")
                .param(meeting)
                .query(Long.class)
                .single();
        var year = jdbc.sql("select y.year + 1 from meeting m join emulation_year y on y.id = m.year_id where m.id = ?")
                .param(meeting)
                .query(Integer.class)
                .single();
        var pledges = context.getBean(PledgeService.class);
        pledges.begin(bloc, year);
        pledges.describe(
                bloc,
                year,
                new PledgeHeader("Đoàn kết, sáng tạo (dữ liệu minh họa)", "Hội trường", LocalDate.now()),
                0,
                "");
        pledges.addItem(
                bloc,
                year,
                new ItemDraft(
                        "Phong trào thi đua", "Phong trào được phát động", "phong trào", Direction.UP, BigDecimal.TWO),
                "");
        pledges.openSigning(bloc, year);
        context.getBean(MeetingService.class).addToAgenda(meeting, AgendaKind.PLEDGE, TITLE, null);
        SignedIn.out();
    }

    void play() {
        hall.wall.locator("[data-scene=pledge]").waitFor();
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
}
