package vn.thidua.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.thidua.identity.SignedIn;
import vn.thidua.report.ReportField;
import vn.thidua.report.ReportKey;
import vn.thidua.report.ReportQueries;
import vn.thidua.report.ReportService;
import vn.thidua.report.ReportYears;
import vn.thidua.report.SubmissionState;
import vn.thidua.shared.Messages;
import vn.thidua.support.DatabaseTest;

/** Reports on the screen, as the right and as the wrong person, without a browser. */
@DatabaseTest
@Import(ReportYears.class)
class ReportScreensTest extends SpringBrowserlessTest {

    @Autowired
    ReportYears years;

    @Autowired
    ReportQueries queries;

    @Autowired
    ReportService service;

    private ReportKey justice;

    @BeforeEach
    void arrange() {
        years.arrange();
        justice = years.midyear(years.blocs.justice);
        UI.getCurrent().setLocale(Messages.VIETNAMESE);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void theHeadSeesAllUnitsTheRemindersAndTheBlocsReport() {
        years.generate(years.blocs.justice, LocalDate.of(2025, 7, 7));
        SignedIn.asOfficerOf(years.blocs.court);

        open(reports());

        assertThat(find(ReportMatrix.class).all()).hasSize(1);
        assertThat(titles()).anyMatch(title -> title.startsWith("Quá hạn"));
        assertThat(links()).contains(ReportWords.path(justice));
        assertThat(find(OwnReports.class).all()).hasSize(1);
        assertThat(findInView(TextArea.class).single().getValue())
                .contains("Tòa án nhân dân tỉnh: Báo cáo sơ kết 6 tháng, hạn 30/06/2025");
    }

    @Test
    void aMemberSeesItsOwnListOnly() {
        SignedIn.asOfficerOf(years.blocs.justice);

        open(reports());

        assertThat(titles()).containsExactly("Sở Tư pháp");
        assertThat(find(ReportMatrix.class).all()).isEmpty();
    }

    @Test
    void wordsAreKeptWhileTypingAndTheReportIsHandedIn() {
        SignedIn.asOfficerOf(years.blocs.justice);

        open(path(justice));
        for (var field : findInView(TextArea.class).all()) {
            test(field).setValue("Đã viết");
        }

        assertThat(queries.report(justice).entry(ReportField.PLAN).words()).isEqualTo("Đã viết");
        test(button("Nộp báo cáo")).click();
        assertThat(queries.report(justice).cell().state()).isEqualTo(SubmissionState.SUBMITTED);
        assertThat(findInView(TextArea.class).all()).isEmpty();
    }

    @Test
    void anotherTextUnderTheSameHeadingIsShownAndNothingIsOverwritten() {
        SignedIn.asOfficerOf(years.blocs.justice);
        open(path(justice));
        service.write(justice, ReportField.RESULTS, "Bản của đồng nghiệp", 0);

        var mine = findInView(TextArea.class).all().getFirst();
        test(mine).setValue("Bản của tôi");

        assertThat(mine.isInvalid()).isTrue();
        assertThat(mine.getValue()).isEqualTo("Bản của tôi");
        assertThat(queries.report(justice).entry(ReportField.RESULTS).words()).isEqualTo("Bản của đồng nghiệp");
        test(button("Giữ bản của tôi")).click();
        assertThat(queries.report(justice).entry(ReportField.RESULTS).words()).isEqualTo("Bản của tôi");
    }

    @Test
    void theHeadReturnsAReportWithAReason() {
        years.generate(years.blocs.justice, LocalDate.of(2025, 6, 30));
        SignedIn.asOfficerOf(years.blocs.court);
        open(path(justice));

        test(button("Trả lại để bổ sung")).click();
        var reason = findInView(TextArea.class).single();
        assertThat(reason.isInvalid()).isTrue();
        test(reason).setValue("Thiếu số liệu.");
        test(button("Trả lại để bổ sung")).click();

        assertThat(queries.report(justice).returnedReason()).isEqualTo("Thiếu số liệu.");
    }

    @Test
    void anotherUnitsReportIsRefusedByItsAddress() {
        SignedIn.asOfficerOf(years.blocs.justice);
        open(path(years.midyear(years.blocs.court)));
        assertThat(getCurrentView()).isNotInstanceOf(ReportView.class);
        open(path(years.midyear(ReportKey.BLOC)));
        assertThat(getCurrentView()).isNotInstanceOf(BlocReportView.class);

        SignedIn.asOfficerOf(years.blocs.finance);
        open(reports());
        assertThat(getCurrentView()).isNotInstanceOf(ReportsView.class);
        open(path(justice));
        assertThat(getCurrentView()).isNotInstanceOf(ReportView.class);
    }

    @Test
    void anAddressOfNothingIsNotFound() {
        open("khoi/" + years.blocs.bloc1 + "/bao-cao/khong-co/don-vi/" + years.blocs.justice);
        assertThat(getCurrentView()).isNotInstanceOf(ReportView.class);
        open("khoi/" + years.blocs.bloc1 + "/bao-cao/quy-1/don-vi/" + years.blocs.justice);
        assertThat(getCurrentView()).isNotInstanceOf(ReportView.class);
    }

    @Test
    void theBlocsReportShowsWhatUnitsWroteAndWhoIsMissing() {
        years.generate(years.blocs.justice, LocalDate.of(2025, 6, 30));
        SignedIn.asOfficerOf(years.blocs.court);

        open(path(years.midyear(ReportKey.BLOC)));

        assertThat(titles()).contains("Tổng hợp từ 1 trong 2 đơn vị", "Còn thiếu 1 đơn vị", "Số liệu");
        assertThat(links()).contains(ReportWords.path(justice));
        var results = findInView(TextArea.class).all().get(1);
        test(results).setValue("Lời của khối trưởng");
        assertThat(queries.report(years.midyear(ReportKey.BLOC))
                        .entry(ReportField.RESULTS)
                        .words())
                .isEqualTo("Lời của khối trưởng");
    }

    @Test
    void leadershipReadsAndHasNoFields() {
        years.generate(years.blocs.justice, LocalDate.of(2025, 6, 30));
        SignedIn.asLeadership();
        open(path(years.midyear(ReportKey.BLOC)));
        assertThat(getCurrentView()).isInstanceOf(BlocReportView.class);
        assertThat(findInView(TextArea.class).all()).isEmpty();
    }

    @Test
    void theBoardAddsARuleOfItsProvince() {
        SignedIn.asBoardOf(years.blocs.province);
        UI.getCurrent().navigate(RulesView.PATH, QueryParameters.of("tinh", String.valueOf(years.blocs.province)));
        assertThat(titles()).containsExactly("Hạn báo cáo của tỉnh và mặc định");
        SignedIn.asOfficerOf(years.blocs.court);
        UI.getCurrent().navigate(RulesView.PATH);
        assertThat(getCurrentView()).isNotInstanceOf(RulesView.class);
    }

    @Test
    void thePagesOfBlocAndUnitTellHowPunctualTheyWere() {
        years.generate(years.blocs.justice, LocalDate.of(2025, 6, 30));
        open("khoi/" + years.blocs.bloc1);
        assertThat(titles()).anyMatch(title -> title.startsWith("Năm 2025: "));
        open("don-vi/" + years.blocs.justice);
        assertThat(titles()).anyMatch(title -> title.startsWith("Báo cáo: đúng hạn"));
    }

    private String reports() {
        return "khoi/" + years.blocs.bloc1 + "/bao-cao";
    }

    private static String path(ReportKey key) {
        return ReportWords.path(key).replaceAll("\\?.*", "");
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path, QueryParameters.simple(Map.of("nam", "2025")));
    }

    private Button button(String words) {
        return findInView(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private List<String> titles() {
        return find(H2.class).all().stream()
                .map(H2::getText)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private List<String> links() {
        return findInView(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
