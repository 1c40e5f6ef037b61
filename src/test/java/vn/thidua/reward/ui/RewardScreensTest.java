package vn.thidua.reward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.thidua.identity.SignedIn;
import vn.thidua.reward.Laureate;
import vn.thidua.reward.PersonClass;
import vn.thidua.reward.ProposalDraft;
import vn.thidua.reward.ProposalService;
import vn.thidua.reward.RegisterFilter;
import vn.thidua.reward.RegisterQueries;
import vn.thidua.reward.RegisterService;
import vn.thidua.reward.RewardDecision;
import vn.thidua.reward.RewardEntry;
import vn.thidua.reward.RewardType;
import vn.thidua.reward.RewardWorld;
import vn.thidua.reward.ViolationDraft;
import vn.thidua.reward.ViolationKind;
import vn.thidua.reward.ViolationService;
import vn.thidua.support.DatabaseTest;

/** The pages of rewards as people use them, without a browser. */
@DatabaseTest
@Import(RewardWorld.class)
class RewardScreensTest extends SpringBrowserlessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    @Autowired
    RewardWorld world;

    @Autowired
    RegisterService register;

    @Autowired
    RegisterQueries queries;

    @Autowired
    ProposalService proposals;

    @Autowired
    ViolationService violations;

    @BeforeEach
    void someRewards() {
        world.arrange();
        enter("CTD_TINH", Laureate.unit(world.blocs.television));
        enter("BK_TINH", Laureate.person(world.blocs.justice, "Trần Thị Đẹp", "Chuyên viên", PersonClass.TRUC_TIEP));
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void theRegisterNarrowsByTheWordsInTheAddress() {
        go("khen-thuong?nam=2026");
        assertThat(test($(Grid.class).first()).size()).isEqualTo(2);
        assertThat(texts(Paragraph.class)).anyMatch(text -> text.startsWith("2 dòng, trong đó 2 đã có quyết định"));

        go("khen-thuong?nam=2026&tim=truyen+hinh");
        assertThat(test($(Grid.class).first()).size()).isEqualTo(1);
        assertThat(field("Tìm trong sổ").getValue()).isEqualTo("truyen hinh");
    }

    @Test
    void aCellOfAFormLeadsToItsRows() {
        go("khen-thuong/thong-ke?nam=2026");
        test(button("0603 Cấp tỉnh")).click();
        var cells = $(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith("khen-thuong?") && href.contains("lop=TRUC_TIEP"))
                .toList();
        assertThat(cells)
                .isNotEmpty()
                .allMatch(href -> href.contains("cap=TINH") && href.contains("trang-thai=DECIDED"));
        go(cells.getFirst());
        assertThat(test($(Grid.class).first()).size()).isEqualTo(1);
    }

    @Test
    void aProposalSaysInSentencesWhatStopsItAndTheBoardActs() {
        violations.record(new ViolationDraft(
                world.blocs.province,
                world.blocs.justice,
                "",
                "Sở Tư pháp",
                ViolationKind.THUE,
                "Quý III.",
                "Thuế tỉnh",
                DAY));
        var id = propose();
        go("khen-thuong/ho-so/" + id);
        assertThat(texts(Span.class))
                .contains("Nợ thuế: Thuế tỉnh báo ngày 15/01/2026. Quý III. Chưa đề nghị khi chưa có kết luận"
                        + " (NĐ 152/2025 Điều 4).");
        assertThat(texts(H2.class)).contains("1 điều chặn đề nghị này", "Hồ sơ còn thiếu 1 giấy tờ bắt buộc");
        assertThat(buttons()).contains("Xác nhận đã thẩm định", "Trả lại", "Rút đề nghị");
    }

    @Test
    void leadershipLooksAtEveryPageAndFindsNoButtonThatChanges() {
        var id = propose();
        SignedIn.asLeadership();
        for (var page : List.of(
                "khen-thuong",
                "khen-thuong/de-nghi",
                "khen-thuong/ho-so/" + id,
                "khen-thuong/danh-muc",
                "khen-thuong/chi-tieu",
                "khen-thuong/vi-pham",
                "khen-thuong/phong-trao",
                "khen-thuong/thong-ke")) {
            go(page + (page.contains("ho-so") ? "" : "?nam=2026&tinh=" + world.blocs.province));
            assertThat(buttons())
                    .as(page)
                    .doesNotContain(
                            "Ghi khen thưởng",
                            "Thêm đề nghị",
                            "Sửa đề nghị",
                            "Xác nhận đã thẩm định",
                            "Thêm hình thức",
                            "Giao chỉ tiêu",
                            "Ghi một vi phạm",
                            "Thêm phong trào");
        }
    }

    @Test
    void aUnitSeesItsOwnLinesAndTwoPagesLess() {
        SignedIn.asOfficerOf(world.blocs.justice);
        go("khen-thuong?nam=2026");
        assertThat(test($(Grid.class).first()).size()).isEqualTo(1);
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains("Sổ khen thưởng", "Đề nghị", "Danh mục")
                .doesNotContain("Chỉ tiêu", "Vi phạm", "Thống kê");
    }

    @Test
    void anEntryWithoutAClassSaysSoAndIsNotKept() {
        go("khen-thuong?nam=2026&tinh=" + world.blocs.province);
        test(button("Ghi khen thưởng")).click();
        test(button("Ghi vào sổ")).click();
        assertThat(texts(Span.class)).contains("Hãy chọn danh hiệu hoặc hình thức.");
        assertThat(queries.count(RegisterFilter.ALL)).isEqualTo(2);
    }

    private void go(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }

    private long propose() {
        return proposals.propose(new ProposalDraft(
                world.blocs.province,
                2026,
                "CTD_TINH",
                world.blocs.bloc1,
                Laureate.unit(world.blocs.justice),
                RewardType.CONG_TRANG,
                "",
                vn.thidua.reward.Rating.TOT));
    }

    private void enter(String award, Laureate who) {
        register.enter(new RewardEntry(
                world.blocs.province,
                2026,
                award,
                null,
                who,
                RewardType.CONG_TRANG,
                "",
                "",
                new RewardDecision("1/QĐ-UBND", DAY, "Chủ tịch UBND tỉnh"),
                null,
                ""));
    }

    private List<String> buttons() {
        return $(Button.class).all().stream().map(Button::getText).toList();
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(one -> text.equals(one.getText()))
                .findFirst()
                .orElseThrow();
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private <T extends Component & HasText> List<String> texts(Class<T> type) {
        return $(type).all().stream().map(HasText::getText).toList();
    }
}
