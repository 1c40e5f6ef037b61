package vn.thidua.score.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.thidua.bloc.BlocYears;
import vn.thidua.identity.SignedIn;
import vn.thidua.score.RankingService;
import vn.thidua.score.ScoreFixture;
import vn.thidua.score.ScoreQueries;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.chart.ChartCard;
import vn.thidua.support.DatabaseTest;

/** The grid, a unit's sheet and the ranking as a person uses them, without a browser. */
@DatabaseTest
@Import({BlocYears.class, ScoreFixture.class})
class ScoreScreensTest extends SpringBrowserlessTest {

    @Autowired
    BlocYears years;

    @Autowired
    ScoreFixture fixture;

    @Autowired
    ScoreQueries queries;

    @Autowired
    RankingService rankings;

    @Autowired
    ObjectMapper json;

    @BeforeEach
    void open() {
        fixture.open();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void theGridShowsItsRoundAndSaysWhatIsMissing() {
        visit("cham-diem");

        assertThat(titles()).contains("Bảng điểm 2026");
        assertThat(find(ScoreGrid.class).all()).hasSize(1);
        assertThat(sentences()).anyMatch(sentence -> sentence.startsWith("Còn thiếu 24/24"));
    }

    @Test
    void aTypedCellIsSavedAndAWrongOneAnsweredInWords() {
        fixture.scoreItself(years.court, "100", "15");
        SignedIn.asBoard();
        visit("cham-diem");
        var grid = find(ScoreGrid.class).single();

        var answers = answers(grid.save(batch(cell("a", years.court, "I.1", "29,5"))));
        assertThat(answers.getFirst().get("key").asString()).isEqualTo("score.sheet.reason.needed");
        test(find(TextField.class).single()).setValue("đối chiếu báo cáo");
        assertThat(answers(grid.save(batch(cell("b", years.court, "I.1", "29,5"))))
                        .getFirst()
                        .get("p")
                        .asString())
                .isEqualTo("29.50");
        assertThat(answers(grid.save(batch(cell("c", years.court, "I.3", "hai mươi"))))
                        .getFirst()
                        .get("problem")
                        .asString())
                .contains("hai mươi");
        assertThat(answers(grid.save(batch(cell("d", years.court, "I.3", "25"))))
                        .getFirst()
                        .get("ok")
                        .asBoolean())
                .isFalse();
        assertThat(queries.grid(fixture.round)
                        .cell(years.court, fixture.criterion("I.1"))
                        .orElseThrow()
                        .head())
                .isEqualByComparingTo("29.5");
    }

    @Test
    void aCellThatIsNotThePersonsTakesNothingFromTheOthersOfABlock() {
        fixture.scoreItself(years.court, "100", "15");
        SignedIn.asOfficerOf(years.justice);
        visit("cham-diem");
        var grid = find(ScoreGrid.class).single();
        test(find(TextField.class).single()).setValue("dán từ bảng tính");

        var answers = answers(grid.save(batch(
                cell("a", years.court, "I.1", "28"),
                cell("b", years.court, "III.1", "9"),
                cell("c", years.justice, "I.3", "10"),
                cell("d", years.court, "I.3", "chín"),
                cell("e", years.court, "I.2", "19"))));

        assertThat(answers)
                .filteredOn(answer -> answer.get("ok").asBoolean())
                .extracting(answer -> answer.get("r").asString())
                .containsExactly("a", "e");
        assertThat(answers)
                .filteredOn(answer -> !answer.get("ok").asBoolean())
                .allSatisfy(
                        answer -> assertThat(answer.get("problem").asString()).isNotBlank())
                .extracting(answer -> answer.get("p").asString())
                .containsExactly("chín", "9", "10");
    }

    @Test
    void anOfficerIsLedToTheOwnSheetAndRefusedAnothers() {
        SignedIn.asOfficerOf(years.court);
        visit("cham-diem");
        assertThat(address()).startsWith("khoi/" + years.bloc1 + "/cham-diem/don-vi/" + years.court);
        assertThat(titles()).contains("Tòa án nhân dân tỉnh", "I. Nhóm I");

        visit("cham-diem/don-vi/" + years.finance);
        assertThat(find(SheetForm.class).all()).isEmpty();
        assertThat(UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getFirst()
                        .getClass()
                        .getSimpleName())
                .isEqualTo("DeniedPage");
    }

    @Test
    void aFieldOfTheSheetIsSavedWhenItIsLeft() {
        SignedIn.asOfficerOf(years.court);
        visit("cham-diem/don-vi/" + years.court);
        var fields = find(TextField.class).all().stream()
                .filter(field -> "I.1".equals(field.getElement().getAttribute("data-criterion")))
                .toList();

        test(fields.get(0)).setValue("100");
        test(fields.get(1)).setValue("80,5");

        assertThat(queries.sheet(years.bloc1, 2026, years.court)
                        .orElseThrow()
                        .cell(fixture.criterion("I.1"))
                        .orElseThrow()
                        .self())
                .isEqualByComparingTo("24.15");
    }

    @Test
    void theRankingIsForMembersOnlyOncePublished() {
        SignedIn.asOfficerOf(years.court);
        visit("xep-hang");
        assertThat(find(EmptyState.class).all()).hasSize(1);

        fixture.units().forEach(unit -> fixture.scoreItself(unit, "100", "15"));
        fixture.units().forEach(unit -> fixture.bringToFinal(unit, 5));
        visit("xep-hang");
        assertThat(find(ChartCard.class).all()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(buttons()).contains("Công bố");
        rankings.publish(years.bloc1, 2026, LocalDate.of(2099, 1, 31));

        SignedIn.asOfficerOf(years.court);
        visit("xep-hang");
        assertThat(titles()).contains("Xếp hạng đã công bố, phiên bản 1");
        assertThat(find(RankingTable.class).all()).isNotEmpty();
        assertThat(buttons()).contains("Khiếu nại").doesNotContain("Công bố");
    }

    private void visit(String page) {
        UI.getCurrent().navigate("khoi/" + years.bloc1 + "/" + page, QueryParameters.simple(Map.of("nam", "2026")));
    }

    private Map<String, Object> cell(String request, long unit, String code, String text) {
        var cell = new java.util.HashMap<String, Object>();
        cell.put("r", request);
        cell.put("u", unit);
        cell.put("c", fixture.criterion(code));
        cell.put("t", text);
        cell.put("v", fixture.version(unit, code));
        cell.put("o", false);
        return cell;
    }

    @SafeVarargs
    private String batch(Map<String, Object>... cells) {
        return json.writeValueAsString(List.of(cells));
    }

    private List<JsonNode> answers(String answers) {
        return json.readTree(answers).valueStream().toList();
    }

    private List<String> titles() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private List<String> sentences() {
        return find(com.vaadin.flow.component.html.Paragraph.class).all().stream()
                .map(com.vaadin.flow.component.html.Paragraph::getText)
                .toList();
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }
}
