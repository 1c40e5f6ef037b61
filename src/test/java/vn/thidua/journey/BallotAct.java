package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One ballot, from the list of those who stand to the result on the wall; each person does what is his or hers. */
final class BallotAct {

    private final ConferenceHall hall;
    private final String name;
    private final List<String> receipts = new ArrayList<>();

    /** @param name of the pictures */
    BallotAct(ConferenceHall hall, String name) {
        this.hall = hall;
        this.name = name;
    }

    /** The chair makes the ballot and the wall shows it. */
    void prepare() {
        hall.chair.take("Lập phiếu");
        isPrepared();
    }

    void isPrepared() {
        hall.wall.locator("[data-scene=ballot]").waitFor();
        hall.check(hall.wall, name + "-wall-ballot");
        hall.check(hall.chair.page(), name + "-console-open");
    }

    void open() {
        hall.chair.openBallot();
        hall.wall.locator("[data-scene=turnout]").waitFor();
    }

    /** Instead of its telephone, which it has not got, the unit gets a slip of paper. */
    void givePaper() {
        var page = hall.chair.page();
        hall.chair.also("Phát phiếu giấy…");
        page.locator("vaadin-dialog vaadin-combo-box input").fill(hall.unitWithoutPhone());
        page.locator("vaadin-combo-box-item").first().click();
        hall.picture(page, name + "-paper");
        hall.chair.answer();
        assertThat(hall.wall.locator(".hall-number-large")).hasText("0/" + hall.phones.size());
    }

    /** The telephone votes, and the wall counts one more. */
    void vote(DelegatePhone phone, String... lines) {
        voted(phone.vote(lines));
    }

    void voted(String receipt) {
        receipts.add(receipt);
        assertThat(hall.wall.locator(".hall-number-large")).containsText(receipts.size() + "/");
    }

    void close() {
        hall.check(hall.wall, name + "-wall-turnout");
        hall.check(hall.chair.page(), name + "-console-running");
        hall.chair.take("Đóng bỏ phiếu");
        hall.wall.locator("[data-scene=seal]").waitFor();
        hall.check(hall.wall, name + "-wall-seal");
    }

    /** One counter enters what was counted by hand, the other one compares and confirms it. */
    void countByHand(Map<String, Integer> votes) {
        var entering = hall.counters.getFirst();
        var confirming = hall.counters.getLast();
        entering.enterSheet(votes);
        entering.waits();
        confirming.press("Đối chiếu và xác nhận");
        confirming.page().locator("vaadin-dialog .facts").waitFor();
        hall.picture(confirming.page(), name + "-sheet");
        confirming.answer();
    }

    /** Counted, confirmed by both counters, announced: the sentence stands on the wall. */
    void announce(String sentence) {
        hall.chair.take("Kiểm phiếu");
        for (var counter : hall.counters) {
            counter.press("Xem và xác nhận kết quả");
            counter.page().locator("vaadin-dialog .result-table").waitFor();
            hall.picture(counter.page(), name + "-result-to-confirm");
            counter.answer();
        }
        assertThat(hall.wall.locator("[data-scene=seal]")).isVisible();
        hall.chair.take("Công bố kết quả");
        hall.wall.locator("[data-scene=result]").waitFor();
        assertThat(hall.wall.locator(".hall-end").getByText(sentence)).isVisible();
        hall.wall.waitForFunction("() => document.getAnimations().every(one => one.playState === 'finished')");
        hall.check(hall.wall, name + "-wall-result");
    }

    void finish() {
        hall.chair.take("Xong nội dung này");
    }

    List<String> receipts() {
        return List.copyOf(receipts);
    }
}
