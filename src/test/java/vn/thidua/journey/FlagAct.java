package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import org.assertj.core.api.Assertions;

/**
 * The flag, by secret ballot on telephones and one slip of paper: the first round misses 80 %, the run-off reaches it. In
 * the first round the last telephone stays half filled while all others vote and the secretary works.
 */
final class FlagAct {

    private static final String FIRST = "Hội Làm vườn tỉnh";
    private static final String SECOND = "Đoàn Luật sư tỉnh";
    private static final String WITHDRAWS = "Hội Người cao tuổi tỉnh";

    private final ConferenceHall hall;

    FlagAct(ConferenceHall hall) {
        this.hall = hall;
    }

    void play() {
        chooseWhoStands();
        firstRound();
        runOff();
    }

    /** A unit is held because of a violation: no ballot is made until somebody says why it stands; another one withdraws. */
    private void chooseWhoStands() {
        var page = hall.secretary.page();
        hall.secretary.press("Lập phiếu");
        Chromium.dialogButton(page, "Lập phiếu").click();
        assertThat(page.locator("vaadin-dialog").getByText("đang bị tạm dừng xét"))
                .isVisible();
        hall.check(page, "flag-nominees-held");
        hall.secretary.release("Đã nộp đủ trước hội nghị");
        hall.secretary.letWithdraw(WITHDRAWS, "Đơn vị xin rút");
        hall.check(page, "flag-nominees");
        hall.secretary.answer();
    }

    private void firstRound() {
        var ballot = new BallotAct(hall, "flag");
        ballot.isPrepared();
        ballot.open();
        hall.phones.getFirst().screen("choose");
        hall.check(hall.phones.getFirst().page(), "flag-phone-choose");
        ballot.givePaper();
        var last = hall.phones.getLast();
        last.mark(FIRST);
        for (var phone : hall.phones.subList(0, hall.phones.size() - 1)) {
            ballot.vote(phone, hall.phones.indexOf(phone) < 3 ? SECOND : FIRST);
        }
        hall.check(hall.phones.getFirst().page(), "flag-phone-cast");
        ballot.voted(live(new PhoneLife(last)));
        hall.check(last.page(), "flag-phone-cast-after-all");
        ballot.close();
        ballot.countByHand(Map.of(FIRST, 1));
        ballot.announce(FIRST + ": 8/11 phiếu (72,73 %) – KHÔNG ĐẠT");
        assertThat(hall.wall.getByText("Vòng 2: %s, %s".formatted(FIRST, SECOND)))
                .isVisible();
        Assertions.assertThat(ballot.receipts()).doesNotHaveDuplicates().hasSize(hall.phones.size());
        includes(last, ballot.receipts().getLast());
    }

    /** The telephone was half filled all the while; before it votes, everything happens to it. */
    private String live(PhoneLife life) {
        life.assertMarkIsKept("while all others voted");
        secretaryEdits();
        life.assertMarkIsKept("while the secretary edited");
        life.changeTheNetwork(hall.lineOfTheLastPhone(), this::extend);
        life.sleep(this::extend);
        hall.check(hall.phones.getLast().page(), "flag-phone-half-filled");
        life.goAwayAndBack();
        return life.sendWithTheAnswerLost(FIRST);
    }

    private void extend() {
        hall.chair.also("Gia hạn 1 phút");
    }

    /** The roll of later ballots, and who has not voted: nothing of it reaches a ballot that is being filled. */
    private void secretaryEdits() {
        var secretary = hall.secretary;
        secretary.openRoll();
        var row = secretary.rollRow(hall.unitWithoutPhone());
        secretary.mark(row, "r", "LEFT");
        secretary.mark(row, "c", "PRESENT");
        secretary.close();
        secretary.also("Xem đơn vị chưa bỏ phiếu");
        assertThat(secretary.page().locator("vaadin-dialog li")).hasCount(1);
        hall.check(secretary.page(), "flag-missing");
        secretary.close();
    }

    /** After the closing every receipt is in the list that everybody can look at. */
    private void includes(DelegatePhone phone, String receipt) {
        assertThat(phone.page().getByText("Mã biên nhận của đơn vị có trong danh sách 10 phiếu."))
                .isVisible();
        assertThat(phone.page().locator(".receipts li[aria-current]")).hasText(receipt);
        hall.check(phone.page(), "flag-phone-closed");
    }

    private void runOff() {
        hall.chair.take("Lập phiếu vòng 2");
        var ballot = new BallotAct(hall, "flag-2");
        ballot.isPrepared();
        ballot.open();
        ballot.givePaper();
        for (var phone : hall.phones) {
            ballot.vote(phone, hall.phones.indexOf(phone) < 2 ? SECOND : FIRST);
        }
        ballot.close();
        ballot.countByHand(Map.of(FIRST, 1));
        ballot.announce(FIRST + ": 9/11 phiếu (81,82 %) – ĐẠT");
        ballot.finish();
    }
}
