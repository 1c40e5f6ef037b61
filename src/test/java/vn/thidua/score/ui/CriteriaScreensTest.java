package vn.thidua.score.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.thidua.bloc.BlocYears;
import vn.thidua.identity.SignedIn;
import vn.thidua.score.CriteriaFixture;
import vn.thidua.score.CriteriaQueries;
import vn.thidua.score.CriteriaService;
import vn.thidua.score.CriteriaState;
import vn.thidua.score.CriterionLine;
import vn.thidua.score.rule.CriterionKind;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.support.DatabaseTest;

/** The criteria table of a bloc as head, member and stranger see it, without a browser. */
@DatabaseTest
@Import({BlocYears.class, CriteriaFixture.class})
class CriteriaScreensTest extends SpringBrowserlessTest {

    @Autowired
    BlocYears years;

    @Autowired
    CriteriaFixture fixture;

    @Autowired
    CriteriaQueries queries;

    @Autowired
    CriteriaService tables;

    @BeforeEach
    void twoYears() {
        years.arrange();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void withoutATableTheHeadIsOfferedToMakeOneFromLastYears() {
        fixture.inForce(years.bloc1, 2025);
        SignedIn.asOfficerOf(years.justice);
        open();

        assertThat(find(EmptyState.class).all()).hasSize(1);
        click("Lập bảng tiêu chí");
        @SuppressWarnings("unchecked")
        ComboBox<vn.thidua.score.CriteriaSource> source =
                find(ComboBox.class).withCaption("Sao chép từ").single();
        source.setValue(queries.sources(years.bloc1, 2026).getFirst());
        click("Lập bảng");

        assertThat(rows()).containsExactly("I", "I.1", "I.2", "II");
    }

    @Test
    void aMemberReadsADraftButIsOfferedNoStep() {
        fixture.draft(years.bloc1, 2026);
        SignedIn.asOfficerOf(years.finance);
        open();

        assertThat(rows()).containsExactly("I", "I.1", "I.2", "II");
        choose("I.1");
        assertThat(captions()).doesNotContain("Lưu", "Áp dụng bảng", "Thêm phần", "Lập bảng tiêu chí");
    }

    @Test
    void aStrangerDoesNotEnter() {
        fixture.draft(years.bloc1, 2026);
        SignedIn.asOfficerOf(years.unitWithoutBloc());
        open();

        assertThat(find(NativeButton.class).all()).isEmpty();
    }

    @Test
    void aWrongSumIsToldWhileTypingAndSavedOnlyIfOneWants() {
        var table = fixture.draft(years.bloc1, 2026);
        open();
        choose("I.2");

        test(field("Điểm tối đa")).setValue("35");
        assertThat(texts()).contains("Tổng các mục con là 95, mục I ghi 90.");
        assertThat(line(table, "I.2").maxPoints()).isEqualByComparingTo("30");
        click("Lưu");

        assertThat(line(table, "I.2").maxPoints()).isEqualByComparingTo("35");
        assertThat(find(Button.class).withText("Áp dụng bảng").single().isEnabled())
                .isFalse();
    }

    @Test
    void aKindBringsItsOwnFieldsAndNeverRawText() {
        var table = fixture.draft(years.bloc1, 2026);
        open();
        choose("II");

        @SuppressWarnings("unchecked")
        Select<CriterionKind> kind = find(Select.class).withCaption("Cách chấm").single();
        kind.setValue(CriterionKind.COUNT_X_POINTS);
        test(field("Điểm mỗi lần")).setValue("0,4");
        test(field("Mức trần")).setValue("12");
        assertThat(texts()).contains("Cách chấm cho đến 12 điểm, mục II chỉ có 10.");
        test(field("Mức trần")).setValue("10");
        click("Lưu");

        assertThat(line(table, "II").params()).isEqualTo("{\"points_each\":0.4,\"cap\":10}");
    }

    @Test
    void aNumberThatCannotBeReadIsToldAtItsFieldAndNothingIsLost() {
        fixture.draft(years.bloc1, 2026);
        open();
        choose("I.2");

        test(field("Điểm tối đa")).setValue("ba mươi");
        click("Lưu");

        assertThat(field("Điểm tối đa").isInvalid()).isTrue();
        assertThat(field("Điểm tối đa").getValue()).isEqualTo("ba mươi");
    }

    @Test
    void linesAreAddedAndMovedByButtons() {
        fixture.draft(years.bloc1, 2026);
        open();
        choose("I.2");
        click("Lên");
        assertThat(rows()).containsExactly("I", "I.2", "I.1", "II");
        choose("I");
        click("Thêm mục con");
        test(field("Mã mục")).setValue("I.3");
        find(com.vaadin.flow.component.textfield.TextArea.class)
                .withCaption("Nội dung")
                .single()
                .setValue("Tiêu chí mới");
        click("Lưu");
        assertThat(rows()).containsExactly("I", "I.2", "I.1", "I.3", "II");
    }

    @Test
    void aTableInForceOffersANewVersionOnly() {
        var table = fixture.inForce(years.bloc1, 2026);
        tables.freeze(table);
        open();

        assertThat(texts()).contains("Đã khóa vì đang chấm điểm");
        assertThat(captions()).doesNotContain("Áp dụng bảng", "Bỏ dự thảo");
        click("Lập phiên bản mới");
        assertThat(queries.ofBloc(years.bloc1, 2026).getFirst().state()).isEqualTo(CriteriaState.DRAFT);
        assertThat(captions()).contains("Áp dụng bảng");
    }

    private void open() {
        UI.getCurrent().navigate("khoi/" + years.bloc1 + "/tieu-chi", QueryParameters.simple(Map.of("nam", "2026")));
        roundTrip();
    }

    private void click(String caption) {
        test(find(Button.class).withText(caption).all().getLast()).click();
    }

    private void choose(String code) {
        test(find(NativeButton.class).all().stream()
                        .filter(row -> code(row).equals(code))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private List<String> rows() {
        return find(NativeButton.class).all().stream()
                .map(CriteriaScreensTest::code)
                .toList();
    }

    private static String code(NativeButton row) {
        return row.getElement().getChild(0).getText();
    }

    private List<String> captions() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private String texts() {
        return find(CriteriaView.class).single().getElement().getTextRecursively();
    }

    private CriterionLine line(long table, String code) {
        return queries.table(table).orElseThrow().byCode(code).orElseThrow();
    }
}
