package vn.thidua.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Instant;
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
import vn.thidua.bloc.BlocYears;
import vn.thidua.document.DocumentService;
import vn.thidua.identity.Grant;
import vn.thidua.identity.Person;
import vn.thidua.identity.SignedIn;
import vn.thidua.pledge.rule.CompletionState;
import vn.thidua.pledge.rule.Direction;
import vn.thidua.pledge.rule.Tally;
import vn.thidua.shared.RuleViolation;
import vn.thidua.support.DatabaseTest;

/** A pledge from its first item to its amendment, and who may do what with it. */
@DatabaseTest
@Import(BlocYears.class)
class PledgeServiceTest {

    static final int YEAR = 2026;

    @Autowired
    BlocYears arranged;

    @Autowired
    PledgeService pledges;

    @Autowired
    RegistrationService registrations;

    @Autowired
    SigningService signing;

    @Autowired
    ProgressService progress;

    @Autowired
    ProgressQueries entries;

    @Autowired
    PledgeQueries queries;

    @Autowired
    DocumentService documents;

    @Autowired
    GeneratedPledges generated;

    long bloc;

    @BeforeEach
    void arrange() {
        arranged.arrange();
        bloc = arranged.bloc1;
        SignedIn.asOfficerOf(arranged.justice);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    static ItemDraft share(String indicator, String target) {
        return new ItemDraft("Xếp loại đơn vị", indicator, "%", Direction.UP, new BigDecimal(target));
    }

    /** A complete draft with one common item; written by the head. */
    long draft() {
        pledges.begin(bloc, YEAR);
        pledges.describe(
                bloc, YEAR, new PledgeHeader("Đoàn kết, sáng tạo", "Sóc Trăng", LocalDate.of(2026, 2, 3)), 0, "");
        return pledges.addItem(bloc, YEAR, share("Tỷ lệ đơn vị đạt loại tốt", "100"), "");
    }

    PledgePage page() {
        return queries.page(bloc, YEAR).orElseThrow();
    }

    static void breaks(String key, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }

    @Test
    void theHeadWritesAndMembersOnlyRead() {
        draft();
        assertThat(page().head().theme()).isEqualTo("Đoàn kết, sáng tạo");
        SignedIn.asOfficerOf(arranged.court);
        assertThat(page().commonItems()).hasSize(1);
        assertThatThrownBy(() -> pledges.addItem(bloc, YEAR, share("Tỷ lệ khác", "50"), ""))
                .isInstanceOf(AccessDeniedException.class);
        SignedIn.asLeadership();
        assertThat(page().commonItems()).hasSize(1);
        assertThatThrownBy(() -> pledges.openSigning(bloc, YEAR)).isInstanceOf(AccessDeniedException.class);
        SignedIn.asBoardOf(arranged.elsewhere);
        assertThatThrownBy(this::page).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void lastYearFillsThisYearInOneStep() {
        SignedIn.asBoard();
        pledges.begin(bloc, 2025);
        pledges.describe(bloc, 2025, new PledgeHeader("Chủ đề cũ", "", null), 0, "");
        var item = pledges.addItem(bloc, 2025, share("Tỷ lệ đơn vị đạt loại tốt", "90"), "");
        pledges.assign(bloc, 2025, new TargetDraft(item, arranged.court, true, new BigDecimal("95")), "");
        SignedIn.asOfficerOf(arranged.justice);

        assertThat(pledges.copyLastYear(bloc, YEAR)).isEqualTo(1);

        assertThat(page().head().theme()).isEqualTo("Chủ đề cũ");
        assertThat(page().commonItems().getFirst().targetOf(arranged.court)).isEqualByComparingTo("95");
        assertThat(page().commonItems().getFirst().targetOf(arranged.justice)).isEqualByComparingTo("90");
        breaks("pledge.copy.notEmpty", () -> pledges.copyLastYear(bloc, YEAR));
    }

    @Test
    void openingSaysWhatIsMissing() {
        pledges.begin(bloc, YEAR);
        breaks("pledge.gap.theme", () -> pledges.openSigning(bloc, YEAR));
        pledges.describe(bloc, YEAR, new PledgeHeader("Đoàn kết", "Sóc Trăng", LocalDate.of(2026, 2, 3)), 0, "");
        breaks("pledge.gap.items", () -> pledges.openSigning(bloc, YEAR));
        var item = pledges.addItem(bloc, YEAR, new ItemDraft("Khen thưởng", "Số cờ", "đơn vị", Direction.UP, null), "");
        breaks("pledge.gap.target", () -> pledges.openSigning(bloc, YEAR));
        var row = page().commonItems().getFirst();
        pledges.changeItem(
                bloc,
                YEAR,
                new ItemChange(
                        item,
                        row.version(),
                        new ItemDraft("Khen thưởng", "Số cờ", "đơn vị", Direction.UP, BigDecimal.ONE),
                        ""));
        pledges.assign(bloc, YEAR, new TargetDraft(item, arranged.court, false, null), "");
        breaks("pledge.gap.nothingAssigned", () -> pledges.openSigning(bloc, YEAR));
        pledges.assign(bloc, YEAR, new TargetDraft(item, arranged.court, true, null), "");
        pledges.openSigning(bloc, YEAR);
        assertThat(page().head().state()).isEqualTo(PledgeState.SIGNING);
        breaks("pledge.signing.noChange", () -> pledges.addItem(bloc, YEAR, share("Tỷ lệ khác", "50"), ""));
    }

    @Test
    void theLastSignaturePutsThePledgeInForce() {
        draft();
        breaks("pledge.sign.notOpen", () -> sign(arranged.justice));
        pledges.openSigning(bloc, YEAR);
        for (long unit : List.of(arranged.justice, arranged.court, arranged.finance)) {
            sign(unit);
        }
        assertThat(page().head().state()).isEqualTo(PledgeState.SIGNING);
        breaks("pledge.sign.already", () -> sign(arranged.finance));
        sign(arranged.television);
        assertThat(page().head().state()).isEqualTo(PledgeState.SIGNED);
        assertThat(page().unit(arranged.court).orElseThrow().signature())
                .satisfies(signature -> assertThat(signature.post()).isEqualTo("Giám đốc"));
    }

    private void sign(long unit) {
        SignedIn.asOfficerOf(unit);
        signing.sign(bloc, YEAR, unit, new SignatureDraft("Người đại diện", "Giám đốc", null));
    }

    @Test
    void nobodySignsForAnotherUnitAndPaperNeedsItsScan() {
        draft();
        pledges.openSigning(bloc, YEAR);
        assertThatThrownBy(() ->
                        signing.sign(bloc, YEAR, arranged.court, new SignatureDraft("Người khác", "Giám đốc", null)))
                .isInstanceOf(AccessDeniedException.class);
        breaks(
                "pledge.sign.scan.missing",
                () -> signing.recordPaper(
                        bloc, YEAR, arranged.court, new SignatureDraft("Người đại diện", "Chánh án", null)));
        var scan = scan();
        signing.recordPaper(bloc, YEAR, arranged.court, new SignatureDraft("Người đại diện", "Chánh án", scan));
        assertThat(page().unit(arranged.court).orElseThrow().signature().onPaper())
                .isTrue();
        SignedIn.asOfficerOf(arranged.finance);
        assertThatThrownBy(() -> signing.recordPaper(
                        bloc, YEAR, arranged.finance, new SignatureDraft("Người đại diện", "Giám đốc", scan)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private long scan() {
        return documents.store(
                "ban-ky.pdf", new ByteArrayInputStream("%PDF-1.7 bản quét".getBytes()), arranged.province);
    }

    @Test
    void aSignedPledgeChangesOnlyWithAReasonAndKeepsOldAndNew() {
        var item = draft();
        pledges.openSigning(bloc, YEAR);
        sign(arranged.justice);
        pledges.finishSigning(bloc, YEAR);
        var row = page().commonItems().getFirst();
        var lower = share("Tỷ lệ đơn vị đạt loại tốt", "90");
        breaks(
                "pledge.amendment.reason.missing",
                () -> pledges.changeItem(bloc, YEAR, new ItemChange(item, row.version(), lower, " ")));

        pledges.changeItem(bloc, YEAR, new ItemChange(item, row.version(), lower, "Theo Công văn 12"));

        assertThat(page().amendments()).singleElement().satisfies(amendment -> {
            assertThat(amendment.field()).isEqualTo(AmendedField.TARGET);
            assertThat(amendment.oldValue()).isEqualTo("100");
            assertThat(amendment.newValue()).isEqualTo("90");
            assertThat(amendment.reason()).isEqualTo("Theo Công văn 12");
        });
        assertThat(page().commonItems().getFirst().amendedOn()).isNotNull();
        breaks(
                "pledge.item.changed",
                () -> pledges.changeItem(bloc, YEAR, new ItemChange(item, row.version(), lower, "Lại")));
        pledges.removeItem(bloc, YEAR, item, "Không còn phù hợp");
        assertThat(page().items()).isEmpty();
        assertThat(page().amendments()).hasSize(2);
    }

    @Test
    void aUnitRegistersItsOwnItemsAndTitlesAndNobodyElses() {
        var common = draft();
        SignedIn.asOfficerOf(arranged.court);
        var own = registrations.addOwnItem(bloc, YEAR, arranged.court, share("Tỷ lệ án đúng hạn", "98"), "");
        registrations.register(
                bloc,
                YEAR,
                arranged.court,
                new RegistrationDraft(
                        List.of(new AimedTitle("CTD_TINH", "Cờ thi đua"), new AimedTitle(null, "Giấy khen")), ""));
        registrations.register(
                bloc, YEAR, arranged.court, new RegistrationDraft(List.of(new AimedTitle(null, "Bằng khen")), "sửa"));

        var promise = page().unit(arranged.court).orElseThrow();
        assertThat(promise.registration().titles()).containsExactly(new AimedTitle(null, "Bằng khen"));
        assertThat(page().itemsOf(arranged.court)).hasSize(2);
        assertThat(page().itemsOf(arranged.finance)).hasSize(1);
        breaks("pledge.item.unknown", () -> registrations.removeOwnItem(bloc, YEAR, arranged.court, common, ""));
        SignedIn.asOfficerOf(arranged.finance);
        assertThatThrownBy(() -> registrations.removeOwnItem(bloc, YEAR, arranged.court, own, ""))
                .isInstanceOf(AccessDeniedException.class);
        breaks("pledge.item.unknown", () -> registrations.removeOwnItem(bloc, YEAR, arranged.finance, own, ""));
        assertThatThrownBy(
                        () -> registrations.register(bloc, YEAR, arranged.court, new RegistrationDraft(List.of(), "")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void resultsMakeCompletionOfUnitAndBloc() {
        var item = draft();
        pledges.assign(bloc, YEAR, new TargetDraft(item, arranged.finance, false, null), "");
        enter(item, arranged.justice, 6, "80", null);
        enter(item, arranged.justice, 12, "100", null);
        SignedIn.asOfficerOf(arranged.court);
        enter(item, arranged.court, 6, "87", null);

        SignedIn.asLeadership();
        var units = queries.completion(bloc, YEAR);
        assertThat(units).hasSize(4);
        assertThat(units.getFirst().name()).isEqualTo("Sở Tư pháp");
        assertThat(units.getFirst().targets().getFirst().completion().state()).isEqualTo(CompletionState.MET);
        assertThat(units.getFirst().targets().getFirst().completion(6).state()).isEqualTo(CompletionState.NOT_MET);
        assertThat(units)
                .filteredOn(unit -> unit.unitId() == arranged.finance)
                .singleElement()
                .satisfies(unit -> assertThat(unit.targets()).isEmpty());
        assertThat(units)
                .filteredOn(unit -> unit.unitId() == arranged.court)
                .singleElement()
                .satisfies(unit -> assertThat(unit.targets()
                                .getFirst()
                                .forecast()
                                .orElseThrow()
                                .completion()
                                .percent())
                        .isEqualByComparingTo("87"));
        assertThat(queries.byBloc(arranged.province, YEAR))
                .filteredOn(one -> one.blocId() == bloc)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.tally()).isEqualTo(new Tally(3, 2, 1, 0));
                    assertThat(one.members()).isEqualTo(4);
                    assertThat(one.state()).isEqualTo(PledgeState.DRAFT);
                });
        assertThat(queries.byBloc(arranged.province, YEAR)).hasSize(2);
        assertThat(queries.years(bloc, YEAR))
                .singleElement()
                .satisfies(one -> assertThat(one.year()).isEqualTo(YEAR));
        assertThat(queries.ofUnit(arranged.justice))
                .singleElement()
                .satisfies(one -> assertThat(one.tally()).isEqualTo(new Tally(1, 1, 1, 0)));
    }

    private int enter(long item, long unit, int month, String reached, Integer seen) {
        return progress.enter(bloc, YEAR, new EnterActual(item, unit, month, seen, new BigDecimal(reached), ""));
    }

    @Test
    void theSecondOfTwoEditorsGetsBothNumbers() {
        var item = draft();
        var version = enter(item, arranged.justice, 6, "80", null);
        enter(item, arranged.justice, 6, "85", version);

        assertThatThrownBy(() -> enter(item, arranged.justice, 6, "90", version))
                .isInstanceOfSatisfying(ActualChanged.class, other -> {
                    assertThat(other.theirs()).isEqualByComparingTo("85");
                    enter(item, arranged.justice, 6, "90", other.version());
                });
        assertThat(enter(item, arranged.justice, 6, "90", null)).isGreaterThan(version);
        assertThat(entries.history(bloc, YEAR, arranged.justice, item))
                .extracting(change -> change.after().intValue())
                .containsExactly(90, 85, 80);
    }

    @Test
    void aShareIsHeldTo100AlsoWhereItsWordsStandInTheContent() {
        draft();
        SignedIn.asBoard();
        breaks(
                "pledge.value.share",
                () -> pledges.addItem(
                        bloc,
                        YEAR,
                        new ItemDraft("Tỷ lệ án giải quyết đúng hạn", "", "%", Direction.UP, new BigDecimal("120")),
                        ""));
    }

    @Test
    void badNumbersAreRefusedAndNothingIsStored() {
        var item = draft();
        breaks("pledge.value.share", () -> enter(item, arranged.justice, 6, "120", null));
        breaks("pledge.actual.month", () -> enter(item, arranged.justice, 13, "90", null));
        assertThat(entries.entries(bloc, YEAR, arranged.justice)).isEmpty();
    }

    @Test
    void nobodyEntersOrReadsForAnotherUnit() {
        var item = draft();
        enter(item, arranged.justice, 6, "80", null);
        SignedIn.asOfficerOf(arranged.court);
        assertThatThrownBy(() -> enter(item, arranged.justice, 6, "10", null))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> entries.entries(bloc, YEAR, arranged.justice))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> queries.completion(bloc, YEAR, arranged.justice))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(queries.completion(bloc, YEAR))
                .extracting(UnitCompletion::unitId)
                .containsExactly(arranged.court);
        SignedIn.asOfficerOf(arranged.justice);
        assertThatThrownBy(() -> enter(item, arranged.court, 6, "10", null))
                .as("the head reads its members' numbers and does not write them")
                .isInstanceOf(AccessDeniedException.class);
        SignedIn.asLeadership();
        assertThatThrownBy(() -> enter(item, arranged.court, 6, "10", null)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theHeadReadsTheEvidenceOfAMemberAndOtherMembersDoNot() {
        var item = draft();
        SignedIn.as(new Person(77, "toaan", "Tòa án", Set.of(Grant.forUnit(arranged.court))));
        var file = scan();
        progress.attach(bloc, YEAR, item, arranged.court, 6, file);
        assertThat(entries.entries(bloc, YEAR, arranged.court).getFirst().fileIds())
                .containsExactly(file);
        SignedIn.asOfficerOf(arranged.justice);
        assertThat(documents.describe(List.of(file))).hasSize(1);
        SignedIn.asOfficerOf(arranged.finance);
        assertThat(documents.describe(List.of(file))).isEmpty();
        assertThatThrownBy(() -> documents.open(file)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void madeUpRowsAreMarkedUntilAPersonEntersOverThem() {
        SignedIn.asBoard();
        var now = Instant.parse("2026-02-03T02:00:00Z");
        var pledge = generated.pledge(bloc, YEAR, new PledgeHeader("Minh họa", "", null), PledgeState.SIGNED);
        var item = generated
                .items(pledge, List.of(share("Tỷ lệ đơn vị đạt loại tốt", "100")))
                .getFirst();
        generated.signature(pledge, arranged.court, "Chánh án", now);
        generated.actual(pledge, item, arranged.court, 6, new BigDecimal("97.5"), now);
        assertThat(page().head().generated()).isTrue();
        var entry = entries.entries(bloc, YEAR, arranged.court).getFirst();
        assertThat(entry.generated()).isTrue();
        SignedIn.asOfficerOf(arranged.court);
        enter(item, arranged.court, 6, "98", entry.version());
        assertThat(entries.entries(bloc, YEAR, arranged.court).getFirst().generated())
                .isFalse();
        assertThatThrownBy(() -> generated.signature(pledge, arranged.finance, "Giám đốc", now))
                .isInstanceOf(AccessDeniedException.class);
    }
}
