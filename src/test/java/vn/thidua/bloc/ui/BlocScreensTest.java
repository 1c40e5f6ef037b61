package vn.thidua.bloc.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.thidua.bloc.BlocFamily;
import vn.thidua.bloc.BlocQueries;
import vn.thidua.bloc.BlocRow;
import vn.thidua.bloc.BlocYears;
import vn.thidua.identity.SignedIn;
import vn.thidua.shared.Messages;
import vn.thidua.shared.table.TableFormat;
import vn.thidua.shared.ui.DataGrid;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Scope;
import vn.thidua.support.DatabaseTest;

/** The list of blocs and the page of a bloc as a person uses them, without a browser. */
@DatabaseTest
@Import({BlocYears.class})
class BlocScreensTest extends SpringBrowserlessTest {

    @Autowired
    BlocYears arranged;

    @Autowired
    BlocQueries queries;

    @Autowired
    BlocSearchSource search;

    @BeforeEach
    void arrange() {
        arranged.arrange();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void theListShowsTheYearOfTheAddress() {
        open("khoi", Map.of("nam", "2025"));

        assertThat(titles()).containsExactly("Năm 2025: 2 khối, 3 lượt đơn vị");
        assertThat(listed()).containsExactly("Khối Nội chính", "Khối Tham mưu");
    }

    @Test
    void filtersGoIntoTheAddressAndBack() {
        open("khoi", Map.of("nam", "2026"));

        test(find(TextField.class).single()).setValue("truyen hinh");

        assertThat(listed()).containsExactly("Khối Nội chính");
        assertThat(address()).contains("tim=truyen").contains("nam=2026");

        open("khoi", Map.of("nam", "2026", "linh-vuc", "NOI_CHINH"));
        assertThat(find(ComboBox.class).single().getValue()).isEqualTo(BlocFamily.NOI_CHINH);
        assertThat(titles()).containsExactly("Năm 2026: 0 khối, 0 lượt đơn vị");
    }

    @Test
    void aYearWithoutBlocsSaysWhatWouldBeHereAndOffersTheStep() {
        open("khoi", Map.of("nam", "2019"));

        assertThat(find(EmptyState.class).all()).hasSize(1);
        assertThat(links()).anyMatch(url -> url.startsWith("thanh-phan"));
    }

    @Test
    void aBlocWithoutAYearOpensItsLastOne() {
        open("khoi/" + arranged.bloc1, Map.of());

        assertThat(address()).isEqualTo("khoi/" + arranged.bloc1 + "?nam=2026");
        assertThat(titles())
                .contains(
                        "Năm 2026: 4 đơn vị, khối trưởng là Sở Tư pháp",
                        "Thành viên (4)",
                        "Sổ luân phiên khối trưởng",
                        "So với năm 2025: 4 thay đổi");
        assertThat(find(H3.class).all())
                .extracting(H3::getText)
                .containsExactly("Có đánh giá công vụ (1)", "Không thuộc nhóm nào (3)");
        assertThat(links()).contains("thanh-phan/" + arranged.composition2026, "khoi/" + arranged.bloc1 + "?nam=2025");
    }

    @Test
    void aYearWithoutTheBlocOffersItsYears() {
        open("khoi/" + arranged.bloc1, Map.of("nam", "2019"));

        assertThat(find(EmptyState.class).all()).hasSize(1);
        assertThat(links()).contains("khoi/" + arranged.bloc1 + "?nam=2026", "khoi/" + arranged.bloc1 + "?nam=2025");
    }

    @Test
    void anOfficerSeesTheOwnBlocWithoutTheWayToTheBoard() {
        SignedIn.asOfficerOf(arranged.finance);

        open("khoi/" + arranged.bloc1, Map.of("nam", "2026"));

        assertThat(titles()).contains("Thành viên (4)");
        assertThat(links()).noneMatch(url -> url.startsWith("thanh-phan"));
    }

    @Test
    void anOfficerOfAnotherUnitIsKeptOut() {
        SignedIn.asOfficerOf(arranged.unitWithoutBloc());

        open("khoi/" + arranged.bloc1, Map.of("nam", "2026"));

        assertThat(getCurrentView()).isNotInstanceOf(BlocView.class);
        open("khoi", Map.of("nam", "2026"));
        assertThat(find(EmptyState.class).all()).hasSize(1);
        assertThat(links()).noneMatch(url -> url.startsWith("khoi/"));
    }

    @Test
    void boardOfAnotherProvinceIsKeptOut() {
        SignedIn.asBoardOf(arranged.elsewhere);

        open("khoi/" + arranged.bloc1, Map.of("nam", "2026"));

        assertThat(getCurrentView()).isNotInstanceOf(BlocView.class);
    }

    @Test
    void theListOfMembersGoesOutInBothFormats() throws Exception {
        UI.getCurrent().setLocale(Messages.VIETNAMESE);
        var file = new BlocMemberFile(queries.bloc(arranged.bloc1, 2026).orElseThrow(), Messages.VIETNAMESE);
        var xlsx = new ByteArrayOutputStream();
        file.write(TableFormat.XLSX, xlsx);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx.toByteArray()))) {
            var first = book.getSheetAt(0).getRow(1);
            assertThat(first.getCell(0).getNumericCellValue()).isEqualTo(1);
            assertThat(first.getCell(1).getStringCellValue()).isEqualTo("Sở Tư pháp");
            assertThat(first.getCell(5).getStringCellValue()).isEqualTo("Khối trưởng");
        }
        var csv = new ByteArrayOutputStream();
        file.write(TableFormat.CSV, csv);
        assertThat(csv.toString(StandardCharsets.UTF_8))
                .contains("Đài Phát thanh và Truyền hình")
                .contains("Khối phó thứ nhất")
                .hasLineCount(5);
    }

    @Test
    void searchFindsBlocsWithoutAccentsForThoseWhoMaySeeThem() {
        var everywhere = new Scope(2026, null);
        assertThat(search.find("noi chinh", everywhere, 5))
                .singleElement()
                .satisfies(hit -> assertThat(hit.url()).isEqualTo("khoi/" + arranged.bloc1 + "?nam=2026"));

        SignedIn.asAdministrator();
        assertThat(search.find("noi chinh", everywhere, 5)).isEmpty();
    }

    private static void open(String path, Map<String, String> parameters) {
        UI.getCurrent().navigate(path, QueryParameters.simple(parameters));
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
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

    @SuppressWarnings("unchecked")
    private List<String> listed() {
        var rows = test((DataGrid<BlocRow>) find(DataGrid.class).single());
        return IntStream.range(0, rows.size())
                .mapToObj(row -> rows.getRow(row).name())
                .toList();
    }
}
