package vn.thidua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.report.ReportServiceTest.assertBreaks;
import static vn.thidua.report.ReportServiceTest.assertRefused;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.thidua.document.paper.DocxPaper;
import vn.thidua.identity.SignedIn;
import vn.thidua.pledge.ItemDraft;
import vn.thidua.pledge.PledgeHeader;
import vn.thidua.pledge.PledgeService;
import vn.thidua.pledge.RegistrationDraft;
import vn.thidua.pledge.RegistrationService;
import vn.thidua.pledge.SignatureDraft;
import vn.thidua.pledge.SigningService;
import vn.thidua.pledge.rule.Direction;
import vn.thidua.support.DatabaseTest;

/** What is due, how late it is, and the report of the bloc that follows from it. */
@DatabaseTest
@Import(ReportYears.class)
class ReportQueriesTest {

    @Autowired
    ReportYears years;

    @Autowired
    ReportService service;

    @Autowired
    ReportQueries queries;

    @Autowired
    BlocReportQueries blocReports;

    @Autowired
    BlocReportPaper papers;

    @Autowired
    ReportRuleService rules;

    @Autowired
    PledgeService pledges;

    @Autowired
    RegistrationService registrations;

    @Autowired
    SigningService signing;

    @BeforeEach
    void arrange() {
        years.arrange();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void defaultsSayWhatIsDueAndWhen() {
        assertThat(queries.board(years.blocs.bloc1, 2025).due())
                .extracting(due -> due.kind() + " " + due.from() + " " + due.dueOn())
                .containsExactly(
                        "REGISTRATION UNIT 2025-01-04",
                        "PLEDGE HEAD 2025-02-15",
                        "MIDYEAR UNIT 2025-06-30",
                        "MIDYEAR HEAD 2025-08-15",
                        "SELF_SCORE UNIT 2025-12-15",
                        "YEAREND UNIT 2025-12-31",
                        "YEAREND HEAD 2026-01-31");
    }

    @Test
    void deadlinesOfTheYearGoFirstAndAUnitIsNeverDueAfterItsBloc() {
        years.deadline("registration_due_on", "2025-01-10");
        years.deadline("midyear_due_on", "2025-06-20");
        assertThat(queries.board(years.blocs.bloc1, 2025).due())
                .extracting(due -> due.kind() + " " + due.from() + " " + due.dueOn())
                .contains("REGISTRATION UNIT 2025-01-10", "MIDYEAR HEAD 2025-06-20", "MIDYEAR UNIT 2025-06-20");
    }

    @Test
    void aRuleOfTheProvinceGoesBeforeTheDefaultFromItsDayOn() {
        var draft = draft(7, 5, LocalDate.of(2026, 1, 1));
        rules.add(draft);
        assertThat(midyearDue(2025)).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(midyearDue(2026)).isEqualTo(LocalDate.of(2026, 5, 7));
        assertBreaks("report.rule.overlap", () -> rules.add(draft));
        assertBreaks("report.rule.day", () -> rules.add(draft(31, 4, LocalDate.of(2000, 1, 1))));
    }

    @Test
    void defaultsAndRulesOfOthersStay() {
        var defaults = rules.rules(years.blocs.province).getFirst();
        assertBreaks("report.rule.default", () -> rules.remove(defaults.id()));
        long own = rules.add(draft(7, 5, LocalDate.of(2026, 1, 1)));
        SignedIn.asBoardOf(years.blocs.elsewhere);
        assertRefused(() -> rules.remove(own));
        assertRefused(() -> rules.add(draft(7, 5, LocalDate.of(2026, 1, 1))));
        assertRefused(() -> rules.rules(years.blocs.province));
        SignedIn.asOfficerOf(years.blocs.justice);
        assertRefused(() -> rules.rules(years.blocs.province));
    }

    @Test
    void daysLateAreCountedInTheProvincesTimeZone() {
        years.generate(years.blocs.justice, LocalDate.of(2025, 6, 30));
        years.generate(years.blocs.court, LocalDate.of(2025, 7, 7));

        assertThat(queries.lateness(years.blocs.bloc1, 2025))
                .filteredOn(row -> row.kind() == ReportKind.MIDYEAR)
                .extracting(row -> row.unitId() + " " + row.daysLate() + " " + row.penalty())
                .containsExactlyInAnyOrder(years.blocs.justice + " 0 0", years.blocs.court + " 7 -5");
        assertThat(queries.lateness(years.blocs.bloc1, 2025))
                .filteredOn(row -> row.kind() == ReportKind.REGISTRATION)
                .hasSize(2)
                .allSatisfy(row -> {
                    assertThat(row.handedInOn()).isNull();
                    assertThat(row.penalty()).isEqualTo(-20);
                });
    }

    @Test
    void registrationAndPledgeAreHandedInWhereTheyAreWritten() {
        var bloc = years.blocs.bloc1;
        pledges.begin(bloc, 2025);
        pledges.describe(bloc, 2025, new PledgeHeader("Đoàn kết", "Sóc Trăng", LocalDate.of(2025, 2, 10)), 0, "");
        pledges.addItem(
                bloc,
                2025,
                new ItemDraft("Cải cách hành chính", "Tỷ lệ hồ sơ đúng hạn", "%", Direction.UP, new BigDecimal("95")),
                "");
        SignedIn.asOfficerOf(years.blocs.justice);
        registrations.register(bloc, 2025, years.blocs.justice, new RegistrationDraft(List.of(), ""));
        SignedIn.asOfficerOf(years.blocs.court);
        var board = queries.board(bloc, 2025);
        assertThat(board.units())
                .filteredOn(
                        line -> line.cell(ReportKind.REGISTRATION).orElseThrow().isHandedIn())
                .extracting(ReportLine::name)
                .containsExactly("Sở Tư pháp");
        assertThat(board.bloc().cell(ReportKind.PLEDGE).orElseThrow().isHandedIn())
                .isFalse();
        pledges.openSigning(bloc, 2025);
        signing.sign(bloc, 2025, years.blocs.court, new SignatureDraft("Đại diện", "Chánh án", null));
        pledges.finishSigning(bloc, 2025);
        var pledge = queries.board(bloc, 2025).bloc().cell(ReportKind.PLEDGE).orElseThrow();
        assertThat(pledge.handedInOn()).isEqualTo(LocalDate.of(2025, 2, 10));
        assertThat(pledge.isLate()).isFalse();
        assertThat(pledge.segment()).isEqualTo("giao-uoc");
    }

    @Test
    void whatIsOwedComesOldestFirst() {
        years.generate(years.blocs.justice, LocalDate.of(2025, 6, 30));
        var owed = queries.owed(queries.board(years.blocs.bloc1, 2025));
        assertThat(owed)
                .isSortedAccordingTo((a, b) -> a.due().dueOn().compareTo(b.due().dueOn()));
        assertThat(owed)
                .noneMatch(cell -> cell.key().equals(years.midyear(years.blocs.justice)))
                .anyMatch(cell -> cell.key().equals(years.midyear(years.blocs.court)))
                .anyMatch(cell -> cell.key().equals(years.midyear(ReportKey.BLOC)));
    }

    @Test
    void whatIsMadeUpIsMarked() {
        years.generate(years.blocs.justice, LocalDate.of(2025, 6, 30));
        assertThat(queries.board(years.blocs.bloc1, 2025).hasGenerated()).isTrue();
        assertThat(queries.report(years.midyear(years.blocs.justice)).cell().isGenerated())
                .isTrue();
    }

    @Test
    void theGeneratorDoesNotTouchWhatSomebodyWrote() {
        SignedIn.asOfficerOf(years.blocs.justice);
        service.write(years.midyear(years.blocs.justice), ReportField.RESULTS, "Của đơn vị", 0);
        years.generate(years.blocs.justice, LocalDate.of(2025, 6, 30));
        var page = queries.report(years.midyear(years.blocs.justice));
        assertThat(page.entry(ReportField.RESULTS).words()).isEqualTo("Của đơn vị");
        assertThat(page.cell().isGenerated()).isFalse();
    }

    @Test
    void punctualityIsCountedByYear() {
        years.generate(years.blocs.justice, LocalDate.of(2025, 6, 30));
        years.generate(years.blocs.court, LocalDate.of(2025, 7, 7));
        assertThat(queries.punctuality(years.blocs.bloc1, List.of(2025)))
                .singleElement()
                .satisfies(year -> {
                    assertThat(year.onTime()).isEqualTo(1);
                    assertThat(year.late()).isEqualTo(1);
                    assertThat(year.missing()).isEqualTo(6);
                });
    }

    @Test
    void aYearThatIsKnownFromOldPapersAloneOwesNothing() {
        years.draftPledge();
        SignedIn.asOfficerOf(years.blocs.justice);
        assertThat(queries.punctuality(years.blocs.bloc1, List.of(2025))).isEmpty();
        assertThat(queries.ofUnit(Set.of(years.blocs.justice)))
                .noneMatch(cell -> cell.key().year() == 2025);

        years.generate(years.blocs.court, LocalDate.of(2025, 6, 1));
        SignedIn.asOfficerOf(years.blocs.justice);
        assertThat(queries.punctuality(years.blocs.bloc1, List.of(2025)))
                .singleElement()
                .satisfies(counted -> assertThat(counted.missing()).isPositive());
        assertThat(queries.ofUnit(Set.of(years.blocs.justice)))
                .anyMatch(cell -> cell.key().year() == 2025);
    }

    @Test
    void aUnitsYearsAreShownToThoseWhoMaySeeItsReports() {
        years.generate(years.blocs.justice, LocalDate.of(2025, 6, 30));
        SignedIn.asOfficerOf(years.blocs.justice);
        assertThat(queries.ofUnit(Set.of(years.blocs.justice)))
                .anyMatch(cell -> cell.key().equals(years.midyear(years.blocs.justice)));
    }

    @Test
    void theBlocsReportHoldsTheUnitsWordsAndShowsItsHoles() {
        years.generate(years.blocs.justice, LocalDate.of(2025, 6, 30));
        SignedIn.asOfficerOf(years.blocs.court);
        var report = blocReports.report(years.blocs.bloc1, 2025, ReportKind.MIDYEAR);
        assertThat(report.wrote(ReportField.RESULTS))
                .extracting(BlocReport.UnitPart::name)
                .containsExactly("Sở Tư pháp");
        assertThat(report.holes()).extracting(BlocReport.UnitPart::name).containsExactly("Tòa án nhân dân tỉnh");
        assertThat(report.figures())
                .singleElement()
                .satisfies(table -> assertThat(table.rows())
                        .allSatisfy(row -> assertThat(row.url()).startsWith("khoi/" + years.blocs.bloc1)));
        SignedIn.asOfficerOf(years.blocs.justice);
        assertRefused(() -> blocReports.report(years.blocs.bloc1, 2025, ReportKind.MIDYEAR));
        assertRefused(() -> papers.paper(years.blocs.bloc1, 2025, ReportKind.MIDYEAR));
    }

    @Test
    void whatIsNotHandedInYetStaysOutOfTheBlocsReport() {
        SignedIn.asOfficerOf(years.blocs.justice);
        service.write(years.midyear(years.blocs.justice), ReportField.RESULTS, "Bản nháp", 0);
        SignedIn.asOfficerOf(years.blocs.court);
        assertThat(blocReports
                        .report(years.blocs.bloc1, 2025, ReportKind.MIDYEAR)
                        .wrote(ReportField.RESULTS))
                .isEmpty();
    }

    @Test
    void thePaperIsIssuedByTheHeadUnit() throws Exception {
        years.generate(years.blocs.justice, LocalDate.of(2025, 6, 30));
        SignedIn.asOfficerOf(years.blocs.court);
        service.write(years.midyear(ReportKey.BLOC), ReportField.RESULTS, "Khối đã hoàn thành 9/10 chỉ tiêu.", 0);
        var file = new ByteArrayOutputStream();
        DocxPaper.write(papers.paper(years.blocs.bloc1, 2025, ReportKind.MIDYEAR), file);
        try (var word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file.toByteArray())))) {
            assertThat(word.getText())
                    .contains("UBND TỈNH SÓC TRĂNG")
                    .contains("TÒA ÁN NHÂN DÂN TỈNH")
                    .contains("Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2025 của Khối Nội chính")
                    .contains("Khối đã hoàn thành 9/10 chỉ tiêu.")
                    .contains("- Sở Tư pháp: Giải quyết 98 % hồ sơ đúng hạn.")
                    .contains("1/2 đơn vị./.")
                    .contains("Chưa nộp");
        }
    }

    private LocalDate midyearDue(int year) {
        return queries.board(years.blocs.bloc1, year).due().stream()
                .filter(due -> due.kind() == ReportKind.MIDYEAR && due.from() == Party.UNIT)
                .map(Due::dueOn)
                .findFirst()
                .orElseThrow();
    }

    private RuleDraft draft(int day, int month, LocalDate validFrom) {
        return new RuleDraft(
                years.blocs.province,
                ReportKind.MIDYEAR,
                Party.UNIT,
                day,
                month,
                false,
                validFrom,
                null,
                Set.of(ReportField.RESULTS),
                "Quy chế khối 2026",
                true);
    }
}
