package vn.thidua.journey;

import com.microsoft.playwright.Locator;

/** Two certificates: one unit gave its opinion in writing, and the first ballot is held void and held again. */
final class CertificateAct {

    private static final String FIRST = "Hội Đông y tỉnh";
    private static final String SECOND = "Hội Khuyến học tỉnh";

    private final ConferenceHall hall;

    CertificateAct(ConferenceHall hall) {
        this.hall = hall;
    }

    void play() {
        takeTheWrittenOpinion();
        release();
        var lost = new BallotAct(hall, "certificate-void");
        lost.isPrepared();
        lost.open();
        lost.vote(hall.phones.getFirst(), FIRST, SECOND);
        holdVoid();

        hall.chair.take("Lập phiếu lại");
        var ballot = new BallotAct(hall, "certificate");
        ballot.isPrepared();
        ballot.open();
        for (var phone : hall.phones) {
            ballot.vote(phone, FIRST, SECOND);
        }
        enterTheWrittenOpinion();
        ballot.close();
        ballot.announce(FIRST + ": 11/11 phiếu (100,00 %) – ĐẠT");
        ballot.finish();
    }

    /** The unit without a telephone leaves, and leaves its opinion in writing. */
    private void takeTheWrittenOpinion() {
        var secretary = hall.secretary;
        secretary.openRoll();
        var row = secretary.rollRow(hall.unitWithoutPhone());
        row.focus();
        secretary.page().keyboard().press("v");
        secretary.page().getByLabel("Văn bản (số, ngày)").fill("Văn bản số 12/MINH-HOA");
        secretary.answer();
        row.and(secretary.page().locator("[data-status=WRITTEN]")).waitFor();
        hall.check(secretary.page(), "certificate-roll");
        secretary.close();
    }

    /** The unit held because of a violation is considered all the same, and the reason is taken down. */
    private void release() {
        hall.chair.press("Lập phiếu");
        hall.chair.release("Đã nộp đủ trước hội nghị");
        hall.chair.answer();
    }

    private void holdVoid() {
        var page = hall.chair.page();
        hall.chair.also("Hủy lần bỏ phiếu…");
        page.locator("vaadin-dialog textarea").fill("Một đơn vị chưa nhận được thẻ");
        hall.check(page, "certificate-void-dialog");
        hall.chair.answer();
        hall.chair.offers("Lập phiếu lại");
        hall.phones.getFirst().screen("void");
        hall.check(hall.phones.getFirst().page(), "certificate-void-phone");
        hall.check(page, "certificate-void-console");
    }

    private void enterTheWrittenOpinion() {
        var page = hall.secretary.page();
        hall.secretary.press("Nhập ý kiến");
        page.locator("vaadin-dialog vaadin-combo-box input").fill(hall.unitWithoutPhone());
        page.locator("vaadin-combo-box-item").first().click();
        for (var line : new String[] {FIRST, SECOND}) {
            page.locator("vaadin-dialog vaadin-checkbox")
                    .filter(new Locator.FilterOptions().setHasText(line))
                    .locator("input")
                    .check();
        }
        hall.check(page, "certificate-written");
        hall.secretary.answer();
    }
}
