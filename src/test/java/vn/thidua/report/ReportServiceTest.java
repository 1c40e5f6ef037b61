package vn.thidua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.document.DocumentService;
import vn.thidua.identity.Grant;
import vn.thidua.identity.Person;
import vn.thidua.identity.SignedIn;
import vn.thidua.shared.RuleViolation;
import vn.thidua.support.DatabaseTest;

/** Writing, handing in and receiving reports, as the right and as the wrong person. */
@DatabaseTest
@Import(ReportYears.class)
class ReportServiceTest {

    @Autowired
    ReportYears years;

    @Autowired
    ReportService service;

    @Autowired
    ReportQueries queries;

    @Autowired
    DocumentService documents;

    private static final byte[] PDF = "%PDF-1.7 báo cáo".getBytes(StandardCharsets.UTF_8);

    private ReportKey justice;

    @BeforeEach
    void arrange() {
        years.arrange();
        justice = years.midyear(years.blocs.justice);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void whatIsTypedIsKeptAndCanBeHandedInWhenItIsComplete() {
        SignedIn.asOfficerOf(years.blocs.justice);
        service.write(justice, ReportField.RESULTS, "Giải quyết 98 % hồ sơ đúng hạn.", 0);
        assertBreaks("report.submission.incomplete", () -> service.submit(justice));
        assertThat(queries.report(justice).entry(ReportField.RESULTS).words()).startsWith("Giải quyết");
        assertThat(queries.report(justice).cell().missing())
                .containsExactlyInAnyOrder(ReportField.DIFFICULTIES, ReportField.PLAN);

        service.write(justice, ReportField.DIFFICULTIES, "Thiếu biên chế.", 0);
        service.write(justice, ReportField.PLAN, "Số hóa.", 0);
        service.submit(justice);

        var page = queries.report(justice);
        assertThat(page.cell().state()).isEqualTo(SubmissionState.SUBMITTED);
        assertThat(page.cell().standing()).isEqualTo(ReportCell.Standing.LATE);
        assertThat(page.mayWrite()).isFalse();
        assertBreaks("report.submission.handedIn", () -> service.write(justice, ReportField.PLAN, "Khác.", 1));
    }

    @Test
    void onlyTheUnitItselfWritesItsReport() {
        for (Runnable other : new Runnable[] {
            () -> SignedIn.asOfficerOf(years.blocs.court),
            () -> SignedIn.asOfficerOf(years.blocs.finance),
            SignedIn::asBoard,
            SignedIn::asLeadership
        }) {
            other.run();
            assertRefused(() -> service.write(justice, ReportField.RESULTS, "Của người khác", 0));
            assertRefused(() -> service.submit(justice));
            assertRefused(() -> service.attach(justice, null));
        }
        SignedIn.asBoard();
        assertThat(queries.report(justice).version()).isEqualTo(-1);
    }

    @Test
    void aMemberSeesItsOwnReportsAloneAndTheHeadSeesAll() {
        SignedIn.asOfficerOf(years.blocs.justice);
        var own = queries.board(years.blocs.bloc1, 2025);
        assertThat(own.units()).extracting(ReportLine::unitId).containsExactly(years.blocs.justice);
        assertThat(own.bloc().cells()).isEmpty();
        assertRefused(() -> queries.report(years.midyear(years.blocs.court)));
        assertRefused(() -> queries.report(years.midyear(ReportKey.BLOC)));

        SignedIn.asOfficerOf(years.blocs.court);
        assertThat(queries.board(years.blocs.bloc1, 2025).units()).hasSize(2);
        assertThat(queries.report(justice).mayReceive()).isFalse();

        SignedIn.asOfficerOf(years.blocs.finance);
        assertRefused(() -> queries.board(years.blocs.bloc1, 2025));
        SignedIn.asBoardOf(years.blocs.elsewhere);
        assertRefused(() -> queries.report(justice));
    }

    @Test
    void theHeadReturnsItWithAReasonAndTheFirstDayStays() {
        years.generate(years.blocs.justice, LocalDate.of(2025, 6, 30));
        SignedIn.asOfficerOf(years.blocs.court);
        var page = queries.report(justice);
        assertBreaks("report.return.reason.missing", () -> service.giveBack(justice, page.version(), "  "));
        service.giveBack(justice, page.version(), "Thiếu số liệu quý II.");
        assertBreaks("report.submission.changed", () -> service.accept(justice, page.version()));

        SignedIn.asOfficerOf(years.blocs.justice);
        var returned = queries.report(justice);
        assertThat(returned.returnedReason()).isEqualTo("Thiếu số liệu quý II.");
        assertThat(returned.cell().isOverdue()).isTrue();
        service.submit(justice);
        assertThat(queries.report(justice).cell().handedInOn()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(queries.report(justice).cell().daysLate()).isZero();
    }

    @Test
    void membersAndLeadershipReceiveNothing() {
        years.generate(years.blocs.court, LocalDate.of(2025, 6, 30));
        var court = years.midyear(years.blocs.court);
        SignedIn.asOfficerOf(years.blocs.justice);
        assertRefused(() -> service.accept(court, 0));
        assertRefused(() -> service.giveBack(court, 0, "Không"));
        SignedIn.asLeadership();
        assertRefused(() -> service.accept(court, 0));
    }

    @Test
    void twoPeopleOnOneHeadingDoNotOverwriteEachOther() {
        SignedIn.asOfficerOf(years.blocs.justice);
        service.write(justice, ReportField.RESULTS, "Bản thứ nhất", 0);
        assertBreaks("report.entry.changed", () -> service.write(justice, ReportField.RESULTS, "Bản thứ hai", 0));
        assertThat(queries.report(justice).entry(ReportField.RESULTS).words()).isEqualTo("Bản thứ nhất");
        assertThat(service.write(justice, ReportField.MODELS, "Mục khác", 0)).isEqualTo(1);
        assertThat(service.write(justice, ReportField.RESULTS, "Bản sau khi xem", 1))
                .isEqualTo(2);
    }

    @Test
    void theBlocsReportIsWrittenByItsHeadAndReceivedByTheBoard() {
        var bloc = years.midyear(ReportKey.BLOC);
        SignedIn.asOfficerOf(years.blocs.justice);
        assertRefused(() -> service.write(bloc, ReportField.RESULTS, "Không được", 0));
        SignedIn.asOfficerOf(years.blocs.court);
        ReportYears.WORDS.forEach((field, words) -> service.write(bloc, field, words, 0));
        service.submit(bloc);
        assertRefused(() -> service.accept(bloc, queries.report(bloc).version()));
        SignedIn.asBoard();
        service.accept(bloc, queries.report(bloc).version());
        assertThat(queries.report(bloc).cell().state()).isEqualTo(SubmissionState.ACCEPTED);
    }

    @Test
    void theHeadReadsTheAttachmentAndOtherMembersDoNot() {
        SignedIn.as(officer("donvi1", years.blocs.court));
        var court = years.midyear(years.blocs.court);
        long file = documents.store("bao-cao.pdf", new ByteArrayInputStream(PDF), years.blocs.province);
        service.attach(court, file);
        assertThat(documents.describe(List.of(file))).hasSize(1);

        SignedIn.as(officer("donvi2", years.blocs.justice));
        assertThat(documents.describe(List.of(file))).isEmpty();
        assertBreaks("report.attachment.unknown", () -> service.attach(justice, file));
        long own = documents.store("bao-cao-2.pdf", new ByteArrayInputStream(PDF), years.blocs.province);
        service.attach(justice, own);

        SignedIn.as(officer("donvi3", years.blocs.court));
        assertThat(documents.describe(List.of(own, file))).hasSize(2);
    }

    private static Person officer(String login, long unitId) {
        return new Person(9, login, "Cán bộ", Set.of(Grant.forUnit(unitId)));
    }

    @Test
    void whatNoRuleAsksForIsNotTaken() {
        SignedIn.asOfficerOf(years.blocs.justice);
        var quarter = new ReportKey(years.blocs.bloc1, 2025, ReportKind.QUARTER_1, years.blocs.justice);
        assertBreaks("report.notDue", () -> service.write(quarter, ReportField.RESULTS, "Quý I", 0));
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        SignedIn.asOfficerOf(years.blocs.justice);
        assertBreaks(
                "report.entry.tooLong",
                () -> service.write(justice, ReportField.RESULTS, "x".repeat(ReportService.WORDS_MAX_LENGTH + 1), 0));
    }

    static void assertBreaks(String key, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }

    static void assertRefused(ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOf(AccessDeniedException.class);
    }
}
