package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.springframework.context.ApplicationContext;
import vn.thidua.identity.SignedIn;
import vn.thidua.journey.RankingWorld.Member;
import vn.thidua.journey.RankingWorld.Played;
import vn.thidua.pledge.SignatureDraft;
import vn.thidua.pledge.SigningService;

/** The pledge, from last year's to the last signature: written by the head, registered and signed by the units. */
final class PledgeAct {

    /** The target that the head adds; the other ones are last year's. */
    static final String TARGET = "Tỷ lệ giải quyết tố giác, tin báo về tội phạm";

    /** The deputy's place among the units, which stand in the order of the bloc. */
    private static final int SECOND = 1;

    private final Chromium chromium;
    private final Played bloc;
    private final SigningService signing;

    PledgeAct(Chromium chromium, Played bloc, ApplicationContext context) {
        this.chromium = chromium;
        this.bloc = bloc;
        this.signing = context.getBean(SigningService.class);
    }

    /** From the head's list of tasks: last year's pledge, its place and day, one more target. */
    void write(Page head) {
        chromium.open(head, "viec-cua-toi?nam=" + bloc.year());
        Chromium.link(head, "Lập giao ước của khối").click();
        Chromium.button(head, "Lấy từ giao ước năm trước").click();
        Chromium.button(head, "Sửa thông tin chung").click();
        var place = head.getByLabel("Địa điểm ký");
        place.fill("Hội trường tỉnh");
        Chromium.day(head, "Ngày ký", "15/02/" + bloc.year());
        Chromium.assertAccessible(head);
        Chromium.dialogButton(head, "Lưu").click();
        assertThat(head.getByText("Ký tại Hội trường tỉnh, ngày 15/02/" + bloc.year()))
                .isVisible();

        form(head).getByLabel("Nội dung").fill(TARGET);
        form(head).getByLabel("Đơn vị tính").fill("%");
        refused(head, "120", "Tỷ lệ phải từ 0 đến 100 %.");
        refused(head, "chín mươi", "không phải số");
        refused(head, "-5", "Tỷ lệ phải từ 0 đến 100 %.");
        add(head, "95,5");
        assertThat(head.locator("vaadin-grid").getByText(TARGET).first()).isVisible();
        Chromium.assertAccessible(head);
    }

    /** A target that is refused is told at the field, and what was typed stays. */
    private static void refused(Page head, String number, String sentence) {
        add(head, number);
        assertThat(head.getByText(sentence).first()).isVisible();
        assertThat(form(head).getByLabel("Mức cam kết")).hasValue(number);
        assertThat(form(head).getByLabel("Nội dung")).hasValue(TARGET);
    }

    /** Where the bloc's targets are written; the one before it is for the head's own unit. */
    private static Locator form(Page head) {
        return head.locator(".pledge-item-form").last();
    }

    private static void add(Page head, String number) {
        form(head).getByLabel("Mức cam kết").fill(number);
        form(head).getByText("Thêm chỉ tiêu").click();
    }

    /** A unit registers what it aims at, and sees that it did. */
    void register(Page unit) {
        chromium.open(unit, "viec-cua-toi?nam=" + bloc.year());
        Chromium.assertAccessible(unit);
        Chromium.link(unit, "Đăng ký chỉ tiêu và danh hiệu").click();
        unit.getByLabel("Ghi chú gửi khối trưởng").fill("Đơn vị phấn đấu vượt chỉ tiêu");
        Chromium.assertAccessible(unit);
        Chromium.button(unit, "Gửi đăng ký").click();
        assertThat(unit.getByText("Đã đăng ký lúc").first()).isVisible();
    }

    /** The head opens the signing; the wall of the hall fills up as units sign, in the program and on paper. */
    void sign(Page head, Page unit, Page wall) {
        chromium.open(head, bloc.path("giao-uoc"));
        assertThat(head.getByText("Có thể mở ký; còn chờ")).isVisible();
        Chromium.button(head, "Mở ký giao ước").click();
        assertThat(head.getByText("0/" + all() + " đơn vị đã ký").first()).isVisible();

        wall.navigate(chromium.address(bloc.path("giao-uoc/ky")));
        assertThat(wall.locator(".signing-count")).hasText("0/" + all());

        chromium.open(unit, bloc.path("giao-uoc"));
        signsInTheProgram(unit, bloc.unit());
        assertThat(wall.locator(".signing-count")).hasText("1/" + all());
        assertThat(seat(wall, bloc.unit())).hasAttribute("data-signed", "true");

        signsOnPaper(head, bloc.deputy());
        assertThat(seat(wall, bloc.deputy())).hasAttribute("data-signed", "true");
        bloc.others().forEach(this::signs);
        assertThat(wall.locator(".signing-count")).hasText((all() - 1) + "/" + all());

        chromium.open(head, bloc.path("giao-uoc"));
        signsInTheProgram(head, bloc.head());
        assertThat(wall.locator(".signing-count")).hasText(all() + "/" + all());
        assertThat(wall.getByText("giao ước có hiệu lực")).isVisible();
        Chromium.assertAccessible(wall);
    }

    private static void signsInTheProgram(Page page, Member member) {
        Chromium.button(page, "Ký giao ước").click();
        page.getByLabel("Người đại diện ký").fill("Đại diện " + member.shortName());
        page.getByLabel("Chức vụ").fill("Trưởng đơn vị");
        Chromium.dialogButton(page, "Ký giao ước").click();
        assertThat(page.getByText("Đã ký: Đại diện " + member.shortName()).first())
                .isVisible();
    }

    /** Paper needs its scan, and a text that calls itself PDF is no scan. */
    private static void signsOnPaper(Page head, Member member) {
        head.getByText("Ghi nhận bản ký giấy", new Page.GetByTextOptions().setExact(true))
                .nth(SECOND)
                .click();
        assertThat(head.getByText("Ghi nhận bản ký giấy của " + member.name())).isVisible();
        head.getByLabel("Người đại diện ký").fill("Đại diện " + member.shortName());
        head.getByLabel("Chức vụ").fill("Phó trưởng đơn vị");
        Chromium.dialogButton(head, "Ghi nhận").click();
        assertThat(head.getByText("Bản ký giấy phải kèm bản quét.").first()).isVisible();
        var input = head.locator("vaadin-upload input[type=file]").last();
        input.setInputFiles(TestFiles.disguised("ban-quet.pdf"));
        assertThat(head.getByText("không đúng với phần mở rộng").first()).isVisible();
        Chromium.assertAccessible(head);
        input.setInputFiles(TestFiles.pdf("ban-quet.pdf"));
        assertThat(head.locator("vaadin-dialog a").getByText("ban-quet.pdf")).isVisible();
        Chromium.dialogButton(head, "Ghi nhận").click();
        assertThat(head.getByText("bản giấy").first()).isVisible();
    }

    private void signs(Member member) {
        SignedIn.asOfficerOf(member.unitId());
        signing.sign(
                bloc.blocId(),
                bloc.year(),
                member.unitId(),
                new SignatureDraft("Đại diện " + member.shortName(), "Trưởng đơn vị", null));
    }

    private static Locator seat(Page wall, Member member) {
        return wall.locator(".signing-seat", new Page.LocatorOptions().setHasText(member.name()));
    }

    private int all() {
        return bloc.members().size();
    }
}
