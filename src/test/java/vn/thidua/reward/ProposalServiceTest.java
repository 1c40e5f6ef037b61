package vn.thidua.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.document.DocumentService;
import vn.thidua.identity.SignedIn;
import vn.thidua.shared.Messages;
import vn.thidua.shared.RuleViolation;
import vn.thidua.support.DatabaseTest;

/** Proposals from a vote or a desk to a decision, and what stops them. */
@DatabaseTest
@Import(RewardWorld.class)
class ProposalServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    @Autowired
    RewardWorld world;

    @Autowired
    ProposalService proposals;

    @Autowired
    ProposalQueries queries;

    @Autowired
    NearlyEligibleQueries nearly;

    @Autowired
    DossierService dossier;

    @Autowired
    DocumentService documents;

    @Autowired
    ViolationService violations;

    @Autowired
    ViolationQueries violationQueries;

    @Autowired
    QuotaService quotas;

    @Autowired
    QuotaQueries quotaQueries;

    @Autowired
    RegisterService register;

    @Autowired
    RegisterQueries registerQueries;

    @Autowired
    ProposalPapers papers;

    @BeforeEach
    void aProvince() {
        world.arrange();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void aVoteThatIsHandedOverAgainChangesNothing() {
        var first = proposals.fromVote(world.vote("CTD_TINH", world.blocs.justice));
        var again = proposals.fromVote(world.vote("CTD_TINH", world.blocs.justice));
        assertThat(again).isEqualTo(first);
        assertThat(all())
                .extracting(
                        ProposalRow::recipient,
                        ProposalRow::votes,
                        ProposalRow::voteRank,
                        ProposalRow::scoreRank,
                        ProposalRow::origin,
                        ProposalRow::state)
                .containsExactly(tuple("Sở Tư pháp", 12, 1, 2, ProposalOrigin.VOTE, ProposalState.PROPOSED));
    }

    @Test
    void theHeadOfTheBlocHandsItsVoteOverAndSeesTheProposalsOfTheBloc() {
        SignedIn.asOfficerOf(world.blocs.justice);
        var id = proposals.fromVote(world.vote("CTD_TINH", world.blocs.court));
        assertThat(queries.proposal(id)).isPresent();
        SignedIn.asOfficerOf(world.blocs.court);
        assertThat(queries.proposal(id)).isPresent();
        assertThatThrownBy(() -> proposals.fromVote(world.vote("BK_TINH", world.blocs.court)))
                .isInstanceOf(AccessDeniedException.class);
        SignedIn.asOfficerOf(world.blocs.finance);
        assertThat(queries.proposal(id)).isEmpty();
        assertThat(queries.steps(id)).isEmpty();
        assertThat(queries.papers(id)).isEmpty();
    }

    @Test
    void goesFromProposedToTheRegister() {
        var id = proposals.propose(world.proposal("CTD_TINH", Laureate.unit(world.blocs.justice)));
        assertBroken("reward.proposal.step.SUBMITTED", () -> {
            attach(id);
            proposals.submit(id);
        });
        proposals.check(id);
        proposals.submit(id);
        var reward = proposals.decide(id, new RewardDecision("9/QĐ-UBND", DAY, "Chủ tịch"), null);

        var line = registerQueries.line(reward).orElseThrow();
        assertThat(line.recipient()).isEqualTo("Sở Tư pháp");
        assertThat(line.money()).isEqualByComparingTo(new BigDecimal("18720000"));
        assertThat(queries.steps(id))
                .extracting(ProposalQueries.StepLine::state)
                .containsExactly(
                        ProposalState.PROPOSED, ProposalState.CHECKED, ProposalState.SUBMITTED, ProposalState.DECIDED);
    }

    @Test
    void anIncompleteDossierIsNotSubmitted() {
        var id = proposals.propose(world.proposal("CTD_TINH", Laureate.unit(world.blocs.justice)));
        proposals.check(id);
        assertBroken("reward.proposal.papers", () -> proposals.submit(id));
        assertThat(queries.papers(id))
                .extracting(
                        ProposalQueries.PaperLine::paper,
                        ProposalQueries.PaperLine::required,
                        line -> line.fileId() != null)
                .containsExactly(tuple(PaperKind.TOTRINH, true, false));
        attach(id);
        proposals.submit(id);
        assertBroken("reward.proposal.fixed", () -> dossier.detach(id, PaperKind.TOTRINH));
    }

    @Test
    void isReturnedAndWithdrawnOnlyWithAReason() {
        var id = proposals.propose(world.proposal("CTD_TINH", Laureate.unit(world.blocs.justice)));
        assertBroken("reward.reason.missing", () -> proposals.giveBack(id, ""));
        proposals.giveBack(id, "Thiếu báo cáo");
        proposals.resume(id);
        proposals.withdraw(id, "Đơn vị xin rút");
        assertThat(queries.proposal(id).orElseThrow().reason()).isEqualTo("Đơn vị xin rút");
        assertBroken("reward.proposal.step.CHECKED", () -> proposals.check(id));
        proposals.propose(world.proposal("CTD_TINH", Laureate.unit(world.blocs.justice)));
    }

    @Test
    void theSameProposalStandsOnce() {
        proposals.propose(world.proposal("CTD_TINH", Laureate.unit(world.blocs.justice)));
        assertBroken(
                "reward.proposal.known",
                () -> proposals.propose(world.proposal("CTD_TINH", Laureate.unit(world.blocs.justice))));
    }

    @Test
    void aHoldStopsItUntilReleasedWithAReason() {
        var id = proposals.propose(world.proposal("CTD_TINH", Laureate.unit(world.blocs.justice)));
        var hold = violations.record(new ViolationDraft(
                world.blocs.province,
                world.blocs.justice,
                "",
                "Sở Tư pháp",
                ViolationKind.THUE,
                "Nợ thuế quý III",
                "Thuế tỉnh",
                DAY));
        assertThat(findings(id)).contains("reward.eligible.hold");
        assertBroken("reward.proposal.stopped", () -> proposals.check(id));
        assertBroken("reward.reason.missing", () -> violations.release(hold, " "));
        violations.release(hold, "Đã nộp đủ");
        proposals.check(id);
        assertThat(violationQueries.violations(world.blocs.province).getFirst().releaseReason())
                .isEqualTo("Đã nộp đủ");
        assertBroken("reward.violation.released", () -> violations.release(hold, "nữa"));
    }

    @Test
    void aHoldOnAPersonStopsThatPersonOnly() {
        violations.record(new ViolationDraft(
                world.blocs.province,
                null,
                "Người Mẫu",
                "Người Mẫu",
                ViolationKind.GIAO_THONG,
                "",
                "Công an tỉnh",
                DAY));
        var held = proposals.propose(world.proposal("BK_TINH", person("Người Mẫu")));
        var free = proposals.propose(world.proposal("BK_TINH", person("Người Khác")));
        assertThat(findings(held)).contains("reward.eligible.holdOfPerson");
        assertThat(findings(free)).doesNotContain("reward.eligible.holdOfPerson");
    }

    @Test
    void aQuotaOfZeroStopsAndAUsedOneToo() {
        quotas.set(quota("CTD_TINH", QuotaScope.BLOC, world.blocs.bloc1, 0, null));
        var flag = proposals.propose(world.proposal("CTD_TINH", Laureate.unit(world.blocs.justice)));
        assertThat(findings(flag)).contains("reward.eligible.quotaNone");
        assertBroken("reward.proposal.stopped", () -> proposals.check(flag));

        quotas.set(quota("CTD_TINH", QuotaScope.BLOC, world.blocs.bloc1, null, new BigDecimal("34")));
        var other = proposals.propose(world.proposal("CTD_TINH", Laureate.unit(world.blocs.court)));
        assertThat(findings(other)).contains("reward.eligible.quotaUsed");
        assertThat(quotaQueries.quotas(world.blocs.province, 2026))
                .extracting(QuotaRow::base, QuotaRow::limit, QuotaRow::used)
                .containsExactly(tuple(4, 1, 2));
        proposals.withdraw(flag, "nhường");
        assertThat(findings(other)).doesNotContain("reward.eligible.quotaUsed");
    }

    @Test
    void aQuotaSaysWhatIsWrongWithIt() {
        assertBroken(
                "reward.quota.oneOf",
                () -> quotas.set(quota("CTD_TINH", QuotaScope.BLOC, world.blocs.bloc1, 1, BigDecimal.TEN)));
        assertBroken("reward.quota.place.BLOC", () -> quotas.set(quota("CTD_TINH", QuotaScope.BLOC, null, 1, null)));
        assertBroken(
                "reward.quota.count",
                () -> quotas.set(quota("CTD_TINH", QuotaScope.BLOC, world.blocs.bloc1, -1, null)));
    }

    @Test
    void findsWhoIsNearlyEligible() {
        register.enter(world.entry("CSTD_CS", 2024, person("Người Mẫu"), "1/QĐ", LocalDate.of(2024, 12, 1)));
        register.enter(world.entry("CSTD_CS", 2025, person("Người Mẫu"), "2/QĐ", LocalDate.of(2025, 12, 1)));
        register.enter(world.entry("CSTD_CS", 2025, person("Người Mới"), "2/QĐ", LocalDate.of(2025, 12, 1)));
        assertThat(nearly.of(world.blocs.province, 2026))
                .extracting(NearlyEligible::recipient, one -> one.finding().key())
                .containsExactly(tuple("Người Mẫu", "reward.eligible.nearlyYear"));
        var id = proposals.propose(world.proposal("CSTD_TINH", person("Người Mới")));
        assertThat(findings(id)).contains("reward.eligible.consecutive");
    }

    @Test
    void onePressMakesTheListAndTheSubmission() throws Exception {
        proposals.fromVote(world.vote("CTD_TINH", world.blocs.justice));
        proposals.propose(world.proposal("BK_TINH", person("Người Mẫu")));
        var list = new ByteArrayOutputStream();
        papers.list(2026, world.blocs.province, null, Messages.VIETNAMESE, list);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(list.toByteArray()))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(2);
        }
        var paper = new ByteArrayOutputStream();
        papers.submission(2026, world.blocs.province, null, paper);
        try (var document = new XWPFDocument(new ByteArrayInputStream(paper.toByteArray()));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains(
                            "TỜ TRÌNH", "Kính gửi", "Cờ thi đua cấp tỉnh: 1 trường hợp", "Người Mẫu", "12/15", "80,00");
        }
        assertBroken(
                "reward.proposal.nothing",
                () -> papers.submission(2019, world.blocs.province, null, new ByteArrayOutputStream()));
    }

    @Test
    void unitsSeeTheirOwnAndLeadershipEverything() {
        var id = proposals.propose(world.proposal("CTD_TINH", Laureate.unit(world.blocs.court)));
        SignedIn.asOfficerOf(world.blocs.court);
        assertThat(all()).extracting(ProposalRow::id).containsExactly(id);
        assertThatThrownBy(() -> proposals.withdraw(id, "lý do")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> violationQueries.violations(null)).isInstanceOf(AccessDeniedException.class);
        SignedIn.asLeadership();
        assertThat(all()).hasSize(1);
        SignedIn.asBoardOf(world.blocs.elsewhere);
        assertThat(all()).isEmpty();
        assertThatThrownBy(() -> proposals.check(id)).isInstanceOf(AccessDeniedException.class);
    }

    private void attach(long id) {
        var pdf = new ByteArrayInputStream("%PDF-1.4 thử".getBytes(StandardCharsets.UTF_8));
        dossier.attach(id, PaperKind.TOTRINH, documents.store("to-trinh.pdf", pdf, world.blocs.province));
    }

    private List<ProposalRow> all() {
        return queries.proposals(2026, null, null, null);
    }

    private List<String> findings(long id) {
        return queries.findings(List.of(queries.proposal(id).orElseThrow())).get(id).stream()
                .map(Finding::key)
                .toList();
    }

    private QuotaDraft quota(String award, QuotaScope scope, Long bloc, Integer count, BigDecimal percent) {
        return new QuotaDraft(
                world.blocs.province, 2026, award, scope, bloc, "", null, QuotaKind.ANY, count, percent, "HD");
    }

    private Laureate person(String name) {
        return Laureate.person(world.blocs.justice, name, "Chuyên viên", PersonClass.TRUC_TIEP);
    }

    private static void assertBroken(String key, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }
}
