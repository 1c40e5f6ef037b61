package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Before the first ballot: a rehearsal with delegates that do not exist, the opening, the roll call, the report. */
final class OpeningAct {

    private final ConferenceHall hall;

    OpeningAct(ConferenceHall hall) {
        this.hall = hall;
    }

    void play() {
        rehearse();
        open();
        callTheRoll();
        hall.chair.take("Xong nội dung này");
    }

    private void rehearse() {
        var chair = hall.chair;
        chair.also("Diễn tập");
        chair.openBallot();
        hall.phones.getFirst().screen("choose");
        hall.check(hall.phones.getFirst().page(), "rehearsal-phone");
        chair.also("5 đại biểu ảo bỏ phiếu");
        assertThat(hall.wall.locator(".hall-number-large")).hasText("5/" + hall.units());
        hall.check(hall.wall, "rehearsal-wall");
        assertThat(hall.wall.locator(".hall-rehearsal")).hasText("Diễn tập");
        chair.take("Đóng bỏ phiếu");
        chair.take("Kiểm phiếu");
        chair.take("Công bố kết quả");
        hall.wall.locator("[data-scene=result]").waitFor();
        hall.picture(hall.wall, "rehearsal-wall-result");
        chair.take("Kết thúc và xóa");
        hall.wall.locator("[data-scene=agenda]").waitFor();
        hall.phones.getFirst().screen("wait");
    }

    private void open() {
        hall.check(hall.chair.page(), "console-opening");
        hall.chair.take("Khai mạc");
    }

    private void callTheRoll() {
        hall.chair.offers("Điểm danh");
        var secretary = hall.secretary;
        secretary.press("Điểm danh");
        var rows = secretary.page().locator(".roll-row");
        assertThat(rows).hasCount(hall.units());
        for (var row : rows.all()) {
            secretary.mark(row, "c", "PRESENT");
        }
        hall.check(secretary.page(), "roll");
        secretary.close();
        assertThat(hall.chair.page().locator(".console-attendance"))
                .containsText("Có mặt %1$d/%1$d đơn vị".formatted(hall.units()));
        hall.check(hall.wall, "wall-quorum");
    }
}
