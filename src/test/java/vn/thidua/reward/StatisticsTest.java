package vn.thidua.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.identity.SignedIn;
import vn.thidua.shared.Messages;
import vn.thidua.shared.RuleViolation;
import vn.thidua.support.DatabaseTest;

/** The forms 0601–0603: every number is the count of the rows it leads to. */
@DatabaseTest
@Import(RewardWorld.class)
class StatisticsTest {

    @Autowired
    RewardWorld world;

    @Autowired
    RegisterService register;

    @Autowired
    RegisterQueries queries;

    @Autowired
    StatisticsQueries statistics;

    @Autowired
    StatisticsFile file;

    @Autowired
    MovementService movements;

    @BeforeEach
    void someRewards() {
        world.arrange();
        enter("CTD_TINH", Laureate.unit(world.blocs.justice));
        enter("BK_TTG", Laureate.unit(world.blocs.finance));
        enter("BK_TINH", new Laureate(Recipient.COLLECTIVE, world.blocs.court, "Phòng 1", "", "", "", null, true));
        enter("BK_TINH", new Laureate(Recipient.HOUSEHOLD, world.blocs.court, "Hộ Mẫu", "", "", "", null, false));
        for (var personClass : PersonClass.values()) {
            enter("BK_TINH", Laureate.person(world.blocs.court, "Người " + personClass, "", personClass));
        }
        enter("CSTD_TINH", Laureate.person(world.blocs.court, "Chiến sĩ", "", PersonClass.TRUC_TIEP));
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void everyNumberIsTheCountOfItsRows() {
        for (var code : new String[] {StatisticsQueries.STATE_AWARDS, StatisticsQueries.PROVINCIAL_AWARDS}) {
            var form = statistics.awards(code, 2026, world.blocs.province);
            for (var line : form.lines()) {
                var row = FormRow.all().stream()
                        .filter(one -> one.code().equals(line.code()))
                        .findFirst()
                        .orElseThrow();
                assertThat(queries.count(statistics.filter(code, 2026, world.blocs.province, row, null)))
                        .as(code + " " + line.code())
                        .isEqualTo(line.total());
                for (var column : FormColumn.values()) {
                    assertThat(queries.count(statistics.filter(code, 2026, world.blocs.province, row, column)))
                            .as(code + " " + line.code() + " " + column)
                            .isEqualTo(line.cell(column.key()));
                }
            }
        }
    }

    @Test
    void agreesWithAnIndependentStatement() {
        var form = statistics.awards(StatisticsQueries.PROVINCIAL_AWARDS, 2026, world.blocs.province);
        assertThat(total(form, "A")).isEqualTo(count("award_code <> 'BK_TTG'"));
        assertThat(total(form, "1")).isEqualTo(count("award_code <> 'BK_TTG' and recipient_kind = 'COLLECTIVE'"));
        assertThat(total(form, "1.2")).isEqualTo(count("small_collective"));
        assertThat(total(form, "3.5"))
                .isEqualTo(count("person_class = 'TRUC_TIEP'"))
                .isEqualTo(2);
        assertThat(total(statistics.awards(StatisticsQueries.STATE_AWARDS, 2026, null), "A"))
                .isEqualTo(1);
        assertThat(total(form, "A")).isEqualTo(total(form, "1") + total(form, "2") + total(form, "3"));
    }

    @Test
    void countsMovementsByLevelScopeAndDuration() {
        movements.save(movement("Cả nước chung sức", true));
        movements.save(movement("Thi đua thường xuyên", false));
        assertThatThrownBy(() -> movements.save(movement("Thi đua thường xuyên", false)))
                .isInstanceOf(RuleViolation.class);
        var form = statistics.movements(2026, world.blocs.province);
        assertThat(total(form, "A")).isEqualTo(2);
        assertThat(form.lines().getFirst().cell("reward.form.column.thematic")).isEqualTo(1);
        assertThat(total(form, "2.4")).isEqualTo(2);
    }

    @Test
    void theWorkbookHoldsTheFormsAndTheirRows() throws Exception {
        var out = new ByteArrayOutputStream();
        file.write(2026, world.blocs.province, Messages.VIETNAMESE, out);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
            assertThat(workbook.getSheet("0603").getRow(3).getCell(2).getNumericCellValue())
                    .isEqualTo(9);
            assertThat(workbook.getSheetAt(3).getLastRowNum()).isEqualTo(10);
        }
    }

    @Test
    void unitsDoNotSeeTheStatistics() {
        SignedIn.asOfficerOf(world.blocs.justice);
        assertThatThrownBy(() -> statistics.awards(StatisticsQueries.STATE_AWARDS, 2026, null))
                .isInstanceOf(AccessDeniedException.class);
        SignedIn.asBoardOf(world.blocs.elsewhere);
        assertThat(total(statistics.awards(StatisticsQueries.STATE_AWARDS, 2026, null), "A"))
                .isZero();
    }

    private static long total(StatisticsForm form, String code) {
        return form.lines().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow()
                .total();
    }

    private long count(String condition) {
        return world.database
                .sql()
                .sql("select count(*) from reward where state = 'DECIDED' and year = 2026 and " + condition)
                .query(Long.class)
                .single();
    }

    private void enter(String award, Laureate who) {
        register.enter(world.entry(award, 2026, who, "1/QĐ", LocalDate.of(2026, 1, 15)));
    }

    private MovementRow movement(String name, boolean thematic) {
        return new MovementRow(
                null,
                world.blocs.province,
                name,
                "UBND tỉnh",
                AwardLevel.TINH,
                MovementScope.CUM_KHOI,
                thematic,
                MovementDuration.MOT,
                LocalDate.of(2026, 1, 5),
                null,
                "");
    }
}
