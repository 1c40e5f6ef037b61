package vn.thidua.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
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
import vn.thidua.unit.EventPaper;
import vn.thidua.unit.MergeUnits;
import vn.thidua.unit.UnitService;

/** The register: what may enter, how it is corrected, and how it is found again. */
@DatabaseTest
@Import(RewardWorld.class)
class RegisterServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    @Autowired
    RewardWorld world;

    @Autowired
    RegisterService register;

    @Autowired
    RewardService sources;

    @Autowired
    RegisterQueries queries;

    @Autowired
    RegisterExport export;

    @Autowired
    AwardService awards;

    @Autowired
    UnitService units;

    @BeforeEach
    void aProvince() {
        world.arrange();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void entersCollectivesPersonsHouseholdsAndSmallCollectivesWithTheirMoney() {
        register.enter(entry("CTD_TINH", Laureate.unit(world.blocs.justice), "1/QĐ"));
        register.enter(entry("BK_TINH", person("Trần Thị Mẫu"), "1/QĐ"));
        register.enter(entry("BK_TINH", household("Hộ Ông Mẫu"), "1/QĐ"));
        register.enter(entry("BK_TINH", small("Phòng Hành chính"), "1/QĐ"));

        assertThat(rows(RegisterFilter.ALL))
                .extracting(
                        RegisterRow::recipient,
                        RegisterRow::recipientKind,
                        row -> row.money().longValue())
                .containsExactlyInAnyOrder(
                        tuple("Sở Tư pháp", Recipient.COLLECTIVE, 18_720_000L),
                        tuple("Trần Thị Mẫu", Recipient.INDIVIDUAL, 7_020_000L),
                        tuple("Hộ Ông Mẫu", Recipient.HOUSEHOLD, 10_530_000L),
                        tuple("Phòng Hành chính", Recipient.COLLECTIVE, 18_720_000L));
    }

    @Test
    void refusesTheSameRecipientTwiceInADecision() {
        register.enter(entry("BK_TINH", person("Trần Thị Mẫu"), "1/QĐ"));
        assertBroken("reward.duplicate", () -> register.enter(entry("BK_TINH", person("Trần Thị Mẫu"), "1/QĐ")));
        register.enter(entry("BK_TINH", person("Trần Thị Mậu"), "1/QĐ"));
    }

    @Test
    void refusesADecisionNumberWithAnotherDay() {
        register.enter(entry("BK_TINH", person("Một"), "1/QĐ"));
        assertBroken(
                "reward.decision.otherDay",
                () -> register.enter(world.entry("BK_TINH", 2026, person("Hai"), "1/QĐ", DAY.plusDays(1))));
    }

    @Test
    void refusesWhatWasNotValidOrNotForThatRecipientOrLiesInTheFuture() {
        assertBroken(
                "reward.award.notValidOn",
                () -> register.enter(world.entry("BK_TINH", 2019, person("Một"), "1/QĐ", LocalDate.of(2019, 5, 1))));
        assertBroken("reward.award.unknown", () -> register.enter(entry("CO_LA", person("Một"), "1/QĐ")));
        assertBroken(
                "reward.award.recipient.INDIVIDUAL", () -> register.enter(entry("CTD_TINH", person("Một"), "1/QĐ")));
        assertBroken(
                "reward.decision.future",
                () -> register.enter(world.entry("BK_TINH", 2026, person("Một"), "1/QĐ", LocalDate.of(2199, 1, 1))));
    }

    @Test
    void refusesADissolvedUnitAndOneOfAnotherProvince() {
        units.merge(MergeUnits.into(
                world.blocs.finance,
                List.of(world.blocs.finance, world.blocs.television),
                EventPaper.of(LocalDate.of(2025, 6, 1), "9/QĐ")));
        assertBroken(
                "reward.unit.dissolved",
                () -> register.enter(entry("CTD_TINH", Laureate.unit(world.blocs.television), "1/QĐ")));
    }

    @Test
    void theHistoryFollowsTheLineOfAUnitThroughAMerger() {
        register.enter(world.entry(
                "CTD_TINH", 2025, Laureate.unit(world.blocs.television), "1/QĐ", LocalDate.of(2025, 1, 10)));
        units.merge(MergeUnits.into(
                world.blocs.finance,
                List.of(world.blocs.finance, world.blocs.television),
                EventPaper.of(LocalDate.of(2025, 6, 1), "9/QĐ")));

        assertThat(queries.ofLine(world.blocs.finance))
                .extracting(RegisterRow::awardCode, RegisterRow::unitName)
                .containsExactly(tuple("CTD_TINH", "Đài Phát thanh và Truyền hình"));
        SignedIn.asOfficerOf(world.blocs.finance);
        assertThat(queries.count(RegisterFilter.ALL)).isEqualTo(1);
        SignedIn.asOfficerOf(world.blocs.court);
        assertThat(queries.count(RegisterFilter.ALL)).isZero();
        assertThatThrownBy(() -> queries.ofLine(world.blocs.finance)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDecidedRewardIsCorrectedOnlyWithARecord() {
        var id = register.enter(entry("BK_TINH", person("Trần Thị Mẫu"), "1/QĐ"));
        var right = entry("BK_TINH", person("Trần Thị Mậu"), "1/QĐ");

        assertBroken("reward.reason.missing", () -> register.correct(id, right, " ", ""));
        register.correct(id, right, "Sai họ tên", "5/QĐ-ĐC");

        assertThat(queries.line(id).orElseThrow().recipient()).isEqualTo("Trần Thị Mậu");
        var correction = queries.corrections(id).getFirst();
        assertThat(correction.reason()).isEqualTo("Sai họ tên");
        assertThat(correction.changes())
                .extracting(CorrectedField::before, CorrectedField::after)
                .containsExactly(tuple("Trần Thị Mẫu", "Trần Thị Mậu"));
        assertBroken("reward.correction.nothing", () -> register.correct(id, right, "nữa", ""));
        assertBroken("reward.decided", () -> sources.remove(id));
    }

    @Test
    void aRevokedRewardStaysAndSaysWhy() {
        var id = register.enter(entry("BK_TINH", person("Trần Thị Mẫu"), "1/QĐ"));
        var decision = new RewardDecision("8/QĐ-TH", DAY, "");

        assertBroken("reward.reason.missing", () -> register.revoke(id, "", decision));
        register.revoke(id, "Kê khai gian dối", decision);

        assertThat(queries.line(id).orElseThrow().state()).isEqualTo(RewardState.REVOKED);
        assertThat(queries.corrections(id).getFirst().decisionNo()).isEqualTo("8/QĐ-TH");
        assertBroken("reward.notDecided", () -> register.revoke(id, "lại", decision));
    }

    @Test
    void whatASourceOnlyProposedBecomesDecided() {
        sources.save(new RewardDraft(
                world.blocs.province, null, 2026, world.blocs.justice, "CTD_TINH", RewardState.PROPOSED, "báo"));
        register.enter(entry("CTD_TINH", Laureate.unit(world.blocs.justice), "1/QĐ"));
        assertThat(rows(RegisterFilter.ALL)).extracting(RegisterRow::state).containsExactly(RewardState.DECIDED);
        assertBroken(
                "reward.decided",
                () -> sources.save(new RewardDraft(
                        world.blocs.province,
                        null,
                        2026,
                        world.blocs.justice,
                        "CTD_TINH",
                        RewardState.PROPOSED,
                        "báo khác")));
    }

    @Test
    void anEditionThatWasUsedIsNotEditedButFollowed() {
        register.enter(entry("BK_TINH", person("Một"), "1/QĐ"));
        assertBroken("reward.award.used", () -> awards.save(draft(RewardWorld.FROM)));
        awards.save(draft(LocalDate.of(2026, 7, 1)));
    }

    private static AwardDraft draft(LocalDate from) {
        return new AwardDraft(
                "BK_TINH",
                "Bằng khen cấp tỉnh",
                "",
                AwardFamily.BANG_KHEN,
                AwardLevel.TINH,
                java.util.Set.of(Recipient.values()),
                "",
                new BigDecimal("4"),
                new BigDecimal("2"),
                null,
                "",
                "",
                from);
    }

    @Test
    void isFoundByAnythingWithoutAccents() {
        register.enter(entry("CTD_TINH", Laureate.unit(world.blocs.television), "1/QĐ"));
        register.enter(entry("BK_TINH", person("Trần Thị Đẹp"), "1250/QĐ-UBND"));
        assertThat(found("dai truyen hinh")).containsExactly("Đài Phát thanh và Truyền hình");
        assertThat(found("dep tu phap")).containsExactly("Trần Thị Đẹp");
        assertThat(found("1250")).containsExactly("Trần Thị Đẹp");
        assertThat(found("khong co ai")).isEmpty();
        assertThat(found("%")).isEmpty();
    }

    @Test
    void isSortedFilteredAndPagedByTheDatabase() {
        for (var name : List.of("Ba", "An", "Đào", "Dung")) {
            register.enter(entry("BK_TINH", person(name), "1/QĐ"));
        }
        assertThat(queries.page(RegisterFilter.ALL, RegisterSort.RECIPIENT, false, 1, 2))
                .extracting(RegisterRow::recipient)
                .containsExactly("Ba", "Dung");
        assertThat(queries.count(RegisterFilter.ALL.withKind(Recipient.INDIVIDUAL, PersonClass.TRUC_TIEP)))
                .isEqualTo(4);
        assertThat(queries.count(RegisterFilter.ALL.withKind(Recipient.INDIVIDUAL, PersonClass.DOANH_NHAN)))
                .isZero();
        for (var sort : RegisterSort.values()) {
            assertThat(queries.page(RegisterFilter.ALL, sort, true, 0, 10))
                    .as(sort.name())
                    .hasSize(4);
        }
    }

    @Test
    void theExportHoldsEveryLineAndCanBeStopped() throws Exception {
        register.enter(entry("CTD_TINH", Laureate.unit(world.blocs.justice), "1/QĐ"));
        register.enter(entry("BK_TINH", person("=SUM(A1)"), "1/QĐ"));
        var out = new ByteArrayOutputStream();
        assertThat(export.write(RegisterFilter.ALL, Messages.VIETNAMESE, out, done -> true))
                .isEqualTo(2);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("=SUM(A1)");
            assertThat(sheet.getRow(2).getCell(2).getStringCellValue()).isEqualTo("Sở Tư pháp");
        }
        world.database
                .sql()
                .sql("""
                        insert into reward (province_id, year, unit_id, award_code, recipient_kind, recipient_name,
                                            person_class, state, decision_no, decided_on)
                        select ?, 2026, ?, 'BK_TINH', 'INDIVIDUAL', concat('Sinh ', seq), 'TRUC_TIEP', 'DECIDED', '2/QĐ',
                               '2026-01-15' from seq_1_to_1200
                        """)
                .params(world.blocs.province, world.blocs.justice)
                .update();
        assertThatThrownBy(() -> export.write(
                        RegisterFilter.ALL, Messages.VIETNAMESE, new ByteArrayOutputStream(), done -> done < 1000))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void onlyTheBoardOfTheProvinceWrites() {
        var id = register.enter(entry("BK_TINH", person("Một"), "1/QĐ"));
        SignedIn.asBoardOf(world.blocs.elsewhere);
        assertThatThrownBy(() -> register.enter(entry("BK_TINH", person("Hai"), "1/QĐ")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> register.revoke(id, "lý do", new RewardDecision("8/QĐ", DAY, "")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(queries.count(RegisterFilter.ALL)).isZero();
        assertThat(queries.line(id)).isEmpty();
        assertThat(queries.corrections(id)).isEmpty();
    }

    private List<String> found(String words) {
        return rows(RegisterFilter.ALL.withText(words)).stream()
                .map(RegisterRow::recipient)
                .toList();
    }

    private List<RegisterRow> rows(RegisterFilter filter) {
        return queries.page(filter, RegisterSort.NEWEST, true, 0, 100);
    }

    private RewardEntry entry(String award, Laureate who, String decisionNo) {
        return world.entry(award, 2026, who, decisionNo, DAY);
    }

    private Laureate person(String name) {
        return Laureate.person(world.blocs.justice, name, "Chuyên viên", PersonClass.TRUC_TIEP);
    }

    private Laureate household(String name) {
        return new Laureate(Recipient.HOUSEHOLD, world.blocs.justice, name, "", "", "", null, false);
    }

    private Laureate small(String name) {
        return new Laureate(Recipient.COLLECTIVE, world.blocs.justice, name, "", "", "", null, true);
    }

    private static void assertBroken(String key, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }
}
