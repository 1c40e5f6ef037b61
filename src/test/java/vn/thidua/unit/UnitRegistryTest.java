package vn.thidua.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.identity.Grant;
import vn.thidua.identity.Roles;
import vn.thidua.shared.RuleViolation;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

@DatabaseTest
class UnitRegistryTest {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final Grant BOARD = Grant.everywhere(Roles.BOARD);

    @Autowired
    Database database;

    @Autowired
    UnitService service;

    @Autowired
    UnitQueries queries;

    private long socTrang;

    @BeforeEach
    void aProvince() {
        database.clean();
        SignIn.as(BOARD);
        socTrang = service.ensureProvince("Sóc Trăng");
    }

    @AfterEach
    void nobody() {
        SignIn.out();
    }

    @Test
    void searchIgnoresAccentsAndTakesBeginningsOfWords() {
        register("Sở Tài chính", "Sở Tài chính");
        register("Sở Tư pháp", "Sở Tư pháp");
        register("Đài Phát thanh - Truyền hình tỉnh", "Đài PT-TH");
        register("Văn phòng Đoàn ĐBQH&HĐND", "VP");

        assertThat(found("so tai chinh")).containsExactly("Sở Tài chính");
        assertThat(found("dai pt")).containsExactly("Đài Phát thanh - Truyền hình tỉnh");
        assertThat(found("ĐÀI th")).containsExactly("Đài Phát thanh - Truyền hình tỉnh");
        assertThat(found("hdnd")).containsExactly("Văn phòng Đoàn ĐBQH&HĐND");
        assertThat(found("chinh so")).containsExactly("Sở Tài chính");
        assertThat(found("ai chinh")).isEmpty();
        assertThat(found("so-tu-phap")).containsExactly("Sở Tư pháp");
        assertThat(found("%")).hasSize(4);
    }

    @Test
    void namesWhereTheWordsFollowEachOtherComeFirst() {
        register("Sở Giao thông vận tải", "");
        register("Sở Tài nguyên và Môi trường", "");
        register("Sở Tài chính", "");

        assertThat(found("so tai"))
                .containsExactly("Sở Tài chính", "Sở Tài nguyên và Môi trường", "Sở Giao thông vận tải");
    }

    @Test
    void searchFindsFormerNames() {
        var id = register("Ban Dân tộc", "BDT");
        service.rename(id, "Sở Dân tộc và Tôn giáo", "Sở DTTG", EventPaper.of(MARCH, "1/QĐ"));

        assertThat(found("ban dan toc")).containsExactly("Sở Dân tộc và Tôn giáo");
        assertThat(found("bdt ton giao")).containsExactly("Sở Dân tộc và Tôn giáo");
    }

    @Test
    void orderIsVietnamese() {
        for (var name : List.of("Đài A", "Da cam", "Dân vận", "Ban A", "Ăn", "Âu", "An", "Ông", "Ở", "Em")) {
            register(name, "");
        }

        assertThat(found(""))
                .containsExactly("An", "Ăn", "Âu", "Ban A", "Da cam", "Dân vận", "Đài A", "Em", "Ông", "Ở");
    }

    @Test
    void theListShowsUnitsAndNamesOfADay() {
        var planning = register("Sở Kế hoạch và Đầu tư", "");
        var finance = register("Sở Tài chính", "");
        var ethnic = register("Ban Dân tộc", "");
        service.merge(MergeUnits.into(finance, List.of(planning, finance), EventPaper.of(MARCH, "")));
        service.rename(ethnic, "Sở Dân tộc và Tôn giáo", "", EventPaper.of(MARCH, ""));

        assertThat(names(filter(MARCH.minusDays(1), false)))
                .containsExactly("Ban Dân tộc", "Sở Kế hoạch và Đầu tư", "Sở Tài chính");
        assertThat(names(filter(MARCH, false))).containsExactly("Sở Dân tộc và Tôn giáo", "Sở Tài chính");
        assertThat(names(filter(MARCH, true)))
                .containsExactly("Sở Dân tộc và Tôn giáo", "Sở Kế hoạch và Đầu tư", "Sở Tài chính");
        assertThat(queries.namesAt(List.of(ethnic, finance), LocalDate.of(2016, 1, 1)))
                .containsEntry(ethnic, "Ban Dân tộc")
                .containsEntry(finance, "Sở Tài chính");
        assertThat(queries.namesAt(List.of(), MARCH)).isEmpty();
    }

    @Test
    void aPageKnowsTheNumberOfAllHits() {
        for (int i = 1; i <= 7; i++) {
            register("Đơn vị " + i, "");
        }

        var page = queries.search(UnitFilter.ofProvince(socTrang), PageRequest.of(1, 3));

        assertThat(page.getTotalElements()).isEqualTo(7);
        assertThat(page.map(UnitRow::name)).containsExactly("Đơn vị 4", "Đơn vị 5", "Đơn vị 6");
    }

    @Test
    void theLineFollowsMergersAndRenamingsButNotTransfers() {
        var agriculture = register("Sở Nông nghiệp và Phát triển nông thôn", "");
        var environment = register("Sở Tài nguyên và Môi trường", "");
        var health = register("Sở Y tế", "");
        service.rename(environment, "Sở Môi trường", "", EventPaper.of(LocalDate.of(2020, 1, 1), "5/QĐ"));
        service.merge(MergeUnits.intoNew(
                new NewUnit(socTrang, "Sở Nông nghiệp và Môi trường", "Sở NN&MT", UnitClass.ADMINISTRATIVE),
                List.of(agriculture, environment),
                EventPaper.of(MARCH, "9/QĐ")));
        var merged = queries.directory(socTrang)
                .on("Sở Nông nghiệp và Môi trường", MARCH)
                .orElseThrow();
        service.transfer(new TransferTasks(List.of(health), List.of(merged), EventPaper.of(MARCH, "10/QĐ")));

        assertThat(queries.line(merged)).containsExactlyInAnyOrder(merged, agriculture, environment);
        assertThat(queries.line(agriculture)).containsExactly(agriculture);

        var lineage = queries.lineage(merged);
        assertThat(lineage.nodes())
                .extracting(Lineage.Node::name, Lineage.Node::column, Lineage.Node::until)
                .containsExactly(
                        tuple("Sở Nông nghiệp và Phát triển nông thôn", 0, MARCH.minusDays(1)),
                        tuple("Sở Tài nguyên và Môi trường", 0, LocalDate.of(2019, 12, 31)),
                        tuple("Sở Y tế", 0, null),
                        tuple("Sở Môi trường", 1, MARCH.minusDays(1)),
                        tuple("Sở Nông nghiệp và Môi trường", 2, null));
        assertThat(lineage.edges())
                .extracting(
                        edge -> lineage.nodes().get(edge.from()).name(),
                        edge -> lineage.nodes().get(edge.to()).name(),
                        Lineage.Edge::kind,
                        Lineage.Edge::decisionNo)
                .containsExactly(
                        tuple("Sở Tài nguyên và Môi trường", "Sở Môi trường", UnitEventKind.RENAME, "5/QĐ"),
                        tuple(
                                "Sở Nông nghiệp và Phát triển nông thôn",
                                "Sở Nông nghiệp và Môi trường",
                                UnitEventKind.MERGE,
                                "9/QĐ"),
                        tuple("Sở Môi trường", "Sở Nông nghiệp và Môi trường", UnitEventKind.MERGE, "9/QĐ"),
                        tuple("Sở Y tế", "Sở Nông nghiệp và Môi trường", UnitEventKind.TRANSFER, "10/QĐ"));
        assertThat(queries.lineage(agriculture).nodes())
                .extracting(Lineage.Node::name)
                .contains("Sở Nông nghiệp và Môi trường");
    }

    @Test
    void whoSplitOffEarlierCarriesNoHistoryMergedInLater() {
        var old = register("Sở Văn hóa, Thông tin", "");
        var sports = register("Sở Thể thao", "");
        service.split(new SplitUnit(
                old,
                true,
                List.of(new NewUnit(socTrang, "Sở Thông tin", "", UnitClass.ADMINISTRATIVE)),
                EventPaper.of(LocalDate.of(2004, 1, 1), "")));
        service.merge(MergeUnits.into(old, List.of(old, sports), EventPaper.of(LocalDate.of(2008, 1, 1), "")));
        var information =
                queries.directory(socTrang).inYear("Sở Thông tin", 2010).orElseThrow();

        assertThat(queries.line(information)).containsExactlyInAnyOrder(information, old);
        assertThat(queries.line(old)).containsExactlyInAnyOrder(old, sports);
    }

    @Test
    void anUndoneMergerRestoresExactly() {
        var one = register("Ban Dân vận", "");
        var two = register("Ban Tuyên giáo", "");
        var event = service.merge(MergeUnits.intoNew(
                new NewUnit(socTrang, "Ban Tuyên giáo và Dân vận", "", UnitClass.PARTY),
                List.of(one, two),
                EventPaper.of(MARCH, "")));
        var begun =
                queries.directory(socTrang).ever("Ban Tuyên giáo và Dân vận").orElseThrow();
        assertThat(queries.unit(one).orElseThrow().validTo()).isEqualTo(MARCH.minusDays(1));

        service.undo(event);

        assertThat(queries.unit(begun)).isEmpty();
        assertThat(names(UnitFilter.ofProvince(socTrang))).containsExactly("Ban Dân vận", "Ban Tuyên giáo");
        assertThat(queries.unit(one).orElseThrow().events()).isEmpty();
    }

    @Test
    void onlyTheLatestEventIsUndone() {
        var one = register("Ban Dân tộc", "");
        var first = service.rename(one, "Sở Dân tộc", "", EventPaper.of(MARCH, ""));
        service.rename(one, "Sở Dân tộc và Tôn giáo", "", EventPaper.of(MARCH.plusMonths(1), ""));

        breaks("unit.undo.laterEvent", () -> service.undo(first));
        breaks("unit.event.laterExists", () -> service.dissolve(List.of(one), EventPaper.of(MARCH, "")));
    }

    @Test
    void namesAndCodesOfUnitsInBeingAreUniqueToTheLetter() {
        register("Hội Tú", "");

        breaks("unit.name.taken", () -> register("Hội Tú", ""));
        assertThat(register("Hội Tu", "")).isPositive();
        assertThat(service.ensure(UnitDraft.named(socTrang, "Hội Tú", "", UnitClass.OTHER)))
                .isEqualTo(queries.directory(socTrang).ever("Hội Tú").orElseThrow());
    }

    @Test
    void aStaleCorrectionIsRefused() {
        var id = register("Sở Y te", "");
        var seen = queries.unit(id).orElseThrow().version();
        service.correct(id, seen, UnitDraft.named(socTrang, "Sở Y tế", "", UnitClass.ADMINISTRATIVE));

        breaks(
                "unit.changedMeanwhile",
                () -> service.correct(id, seen, UnitDraft.named(socTrang, "Sở Y Tế", "", UnitClass.ADMINISTRATIVE)));
        assertThat(queries.namesAt(List.of(id), LocalDate.of(2000, 1, 1))).containsValue("Sở Y tế");
    }

    @Test
    void aProvinceIsAbsorbedOnce() {
        var canTho = service.ensureProvince("Cần Thơ");
        var july = LocalDate.of(2025, 7, 1);

        service.mergeProvinces(List.of(socTrang, canTho), canTho, july);
        service.mergeProvinces(List.of(socTrang), canTho, july);

        assertThat(queries.provinces())
                .extracting(ProvinceRow::name, ProvinceRow::mergedInto)
                .containsExactly(tuple("Cần Thơ", null), tuple("Sóc Trăng", "Cần Thơ"));
        breaks(
                "unit.province.alreadyMerged",
                () -> service.mergeProvinces(List.of(socTrang), canTho, july.plusDays(1)));
    }

    @Test
    void othersAreRefused() {
        var finance = register("Sở Tài chính", "");
        var justice = register("Sở Tư pháp", "");
        var canTho = service.ensureProvince("Cần Thơ");

        SignIn.as(Grant.inProvince(Roles.BOARD, canTho));
        denied(() -> service.dissolve(List.of(finance), EventPaper.of(MARCH, "")));
        denied(() -> register("Sở Y tế", ""));
        denied(() -> queries.unit(finance));
        denied(() -> service.ensureProvince("Hậu Giang"));
        assertThat(found("so")).isEmpty();
        assertThat(queries.provinces()).extracting(ProvinceRow::name).containsExactly("Cần Thơ");

        SignIn.as(Grant.everywhere(Roles.LEADERSHIP));
        assertThat(queries.unit(finance))
                .isPresent()
                .hasValueSatisfying(unit -> assertThat(unit.mayEdit()).isFalse());
        denied(() -> service.dissolve(List.of(finance), EventPaper.of(MARCH, "")));

        SignIn.as(Grant.forUnit(finance));
        assertThat(queries.unit(finance)).isPresent();
        assertThat(found("so")).containsExactly("Sở Tài chính");
        denied(() -> queries.unit(justice));
        denied(() -> queries.lineage(justice));
        denied(() -> queries.directory(socTrang));

        SignIn.as(Grant.everywhere(Roles.ADMIN));
        denied(() -> found("so"));
    }

    @Test
    void anOfficerSeesTheUnitsItsOwnUnitCameFrom() {
        var planning = register("Sở Kế hoạch và Đầu tư", "");
        var finance = register("Sở Tài chính", "");
        service.merge(MergeUnits.into(finance, List.of(planning, finance), EventPaper.of(MARCH, "")));

        SignIn.as(Grant.forUnit(finance));
        assertThat(queries.unit(planning)).isPresent();
        SignIn.as(Grant.forUnit(planning));
        denied(() -> queries.unit(finance));
    }

    private long register(String name, String shortName) {
        return service.register(UnitDraft.named(socTrang, name, shortName, UnitClass.ADMINISTRATIVE));
    }

    private List<String> found(String text) {
        return names(UnitFilter.text(text));
    }

    private List<String> names(UnitFilter filter) {
        return queries.search(filter, Pageable.unpaged()).map(UnitRow::name).toList();
    }

    private UnitFilter filter(LocalDate day, boolean ended) {
        return new UnitFilter("", socTrang, null, day, ended);
    }

    private static void breaks(String key, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .satisfies(violation -> assertThat(violation.key()).isEqualTo(key));
    }

    private static void denied(ThrowingCallable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
    }
}
