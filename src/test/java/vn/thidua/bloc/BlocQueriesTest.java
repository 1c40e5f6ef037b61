package vn.thidua.bloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.identity.SignedIn;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;
import vn.thidua.unit.EventPaper;
import vn.thidua.unit.MergeUnits;
import vn.thidua.unit.NewUnit;
import vn.thidua.unit.UnitClass;
import vn.thidua.unit.UnitService;

/** What the pages of the blocs show, and to whom: one bloc over two years, in one of two provinces. */
@DatabaseTest
@Import({BlocFixture.class, BlocYears.class})
class BlocQueriesTest {

    @Autowired
    BlocQueries queries;

    @Autowired
    BlocLeadership leadership;

    @Autowired
    YearQueries years;

    @Autowired
    BoardService board;

    @Autowired
    CompositionService compositions;

    @Autowired
    CompositionQueries compositionQueries;

    @Autowired
    UnitService units;

    @Autowired
    BlocYears arranged;

    @Autowired
    BlocFixture fixture;

    @Autowired
    Database database;

    long province;
    long elsewhere;
    long justice;
    long finance;
    long court;
    long television;
    long bloc1;
    long bloc2;
    long composition2026;

    @BeforeEach
    void arrange() {
        arranged.arrange();
        province = arranged.province;
        elsewhere = arranged.elsewhere;
        justice = arranged.justice;
        finance = arranged.finance;
        court = arranged.court;
        television = arranged.television;
        bloc1 = arranged.bloc1;
        bloc2 = arranged.bloc2;
        composition2026 = arranged.composition2026;
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void listsTheBlocsOfAYearWithSizeAndLeads() {
        assertThat(queries.blocs(new BlocFilter(province, 2026, null, "")))
                .extracting(BlocRow::name, BlocRow::size, BlocRow::head, BlocRow::deputies, BlocRow::acting)
                .containsExactly(
                        tuple("Khối Nội chính", 4, "Sở Tư pháp", "Đài Phát thanh và Truyền hình", "Giám đốc Sở"),
                        tuple("Khối Tham mưu", 0, "", "", ""));
        assertThat(queries.blocs(new BlocFilter(province, 2025, null, "")))
                .extracting(BlocRow::name, BlocRow::size, BlocRow::head)
                .containsExactly(tuple("Khối Nội chính", 2, "Tòa án nhân dân tỉnh"), tuple("Khối Tham mưu", 1, ""));
    }

    @Test
    void listsEachBlocOnceAsItStoodLastWhereNoYearIsNamed() {
        assertThat(queries.blocs(BlocFilter.ALL))
                .extracting(BlocRow::blocId, BlocRow::year)
                .containsExactly(tuple(bloc1, 2026), tuple(bloc2, 2026));
    }

    @Test
    void findsBlocsByNameCodeOrMemberWithoutAccents() {
        assertThat(found("noi chinh")).containsExactly("Khối Nội chính");
        assertThat(found("khoi-2")).containsExactly("Khối Tham mưu");
        assertThat(found("dai truyen hinh")).containsExactly("Khối Nội chính");
        assertThat(found("so tai chinh")).containsExactly("Khối Nội chính");
        assertThat(found("tai truyen")).isEmpty();
        assertThat(found("100% '")).isEmpty();
    }

    @Test
    void searchesTheNamesOfAllYears() {
        database.sql()
                .sql("update bloc_year set name = 'Khối Nội chính và Tư pháp' where bloc_id = ? and composition_id = ?")
                .params(bloc1, composition2026)
                .update();

        assertThat(queries.find("khoi noi chinh", null, 10))
                .extracting(BlocHit::name, BlocHit::year)
                .containsExactly(tuple("Khối Nội chính và Tư pháp", 2026));
        assertThat(queries.find("khoi", province, 1)).hasSize(1);
        assertThat(queries.find("khoi", elsewhere, 10)).isEmpty();
        assertThat(queries.find("  ", null, 10)).isEmpty();

        SignedIn.asOfficerOf(finance);
        assertThat(queries.find("khoi", null, 10))
                .extracting(BlocHit::blocId, BlocHit::year)
                .containsExactly(tuple(bloc1, 2026), tuple(bloc2, 2025));
    }

    @Test
    void filtersByFamily() {
        assertThat(queries.blocs(new BlocFilter(null, 2026, BlocFamily.NOI_CHINH, "")))
                .isEmpty();
        assertThat(queries.blocs(new BlocFilter(null, 2026, BlocFamily.THAM_MUU_TONG_HOP, "")))
                .hasSize(2);
    }

    @Test
    void showsMembersByGroupWithTheHeadFirst() {
        var page = queries.bloc(bloc1, 2026).orElseThrow();

        assertThat(page.groups()).containsExactly("Có đánh giá công vụ");
        assertThat(page.members())
                .extracting(BlocPage.Member::name, BlocPage.Member::group, BlocPage.Member::role)
                .containsExactly(
                        tuple("Sở Tư pháp", "Có đánh giá công vụ", MemberRole.HEAD),
                        tuple("Đài Phát thanh và Truyền hình", "", MemberRole.DEPUTY_1),
                        tuple("Sở Tài chính", "", MemberRole.MEMBER),
                        tuple("Tòa án nhân dân tỉnh", "", MemberRole.MEMBER));
        assertThat(page.facts().decisionNo()).isEqualTo("200/QĐ-UBND");
        assertThat(page.years()).containsExactly(2026, 2025);
    }

    @Test
    void keepsTheRegisterOfHeadsYearByYear() {
        assertThat(queries.bloc(bloc1, null).orElseThrow().heads())
                .extracting(
                        BlocPage.YearOfHeads::year,
                        year -> year.leads().stream().map(BlocPage.Lead::name).toList())
                .containsExactly(
                        tuple(2026, List.of("Sở Tư pháp", "Đài Phát thanh và Truyền hình")),
                        tuple(2025, List.of("Tòa án nhân dân tỉnh")));
    }

    @Test
    void aMergedUnitGoesOnWhereItsForerunnerStood() {
        var event = units.merge(MergeUnits.intoNew(
                new NewUnit(province, "Sở Tư pháp và Tài chính", "", UnitClass.ADMINISTRATIVE),
                List.of(justice, finance),
                EventPaper.of(LocalDate.of(2026, 12, 31), "9/QĐ")));
        var merged = database.sql()
                .sql("select unit_id from unit_event_part where event_id = ? and side = 'TO'")
                .param(event)
                .query(Long.class)
                .single();
        var next = compositions.startDraft(compositions.ensureYear(province, 2027), "Ban hành", composition2026);
        board.move(new MoveUnits(
                next, List.of(CardSeen.regular(merged, null)), arranged.blocYear(next, "khoi-1"), null, "", null));

        var difference = tuple(CompositionComparison.Kind.REMOVED, "Sở Tư pháp");
        assertThat(compositionQueries.compare(composition2026, next))
                .extracting(CompositionComparison.Difference::kind, CompositionComparison.Difference::unitName)
                .containsExactly(difference);

        compositions.publish(next, new Decision("300/QĐ-UBND", LocalDate.of(2027, 1, 10)));
        assertThat(queries.bloc(bloc1, 2027).orElseThrow().changes())
                .extracting(CompositionComparison.Difference::kind, CompositionComparison.Difference::unitName)
                .containsExactly(difference);
    }

    @Test
    void tellsWhatChangedInTheBlocSinceTheYearBefore() {
        var page = queries.bloc(bloc1, 2026).orElseThrow();

        assertThat(page.comparedWith()).isEqualTo(2025);
        assertThat(page.changes())
                .extracting(CompositionComparison.Difference::kind, CompositionComparison.Difference::unitName)
                .containsExactlyInAnyOrder(
                        tuple(CompositionComparison.Kind.MOVED, "Sở Tài chính"),
                        tuple(CompositionComparison.Kind.REGROUPED, "Sở Tư pháp"),
                        tuple(CompositionComparison.Kind.ROLE_CHANGED, "Tòa án nhân dân tỉnh"),
                        tuple(CompositionComparison.Kind.ADDED, "Đài Phát thanh và Truyền hình"));
        assertThat(queries.bloc(bloc1, 2025).orElseThrow().comparedWith()).isNull();
        assertThat(queries.bloc(bloc2, 2026).orElseThrow().changes())
                .extracting(CompositionComparison.Difference::unitName)
                .containsExactly("Sở Tài chính");
    }

    @Test
    void showsNamesAsTheyWereThatYear() {
        database.sql()
                .sql("insert into unit_name (unit_id, name, short_name, valid_from, valid_to) values"
                        + " (?, 'Sở Tài chính – Vật giá', 'STCVG', null, '2026-03-01'),"
                        + " (?, 'Sở Tài chính', 'STC', '2026-03-01', null)")
                .params(finance, finance)
                .update();

        assertThat(queries.bloc(bloc2, 2025).orElseThrow().members())
                .extracting(BlocPage.Member::name)
                .containsExactly("Sở Tài chính – Vật giá");
        assertThat(queries.standingsOf(Set.of(finance)))
                .extracting(UnitStanding::year, UnitStanding::unitName, UnitStanding::blocName)
                .containsExactly(
                        tuple(2026, "Sở Tài chính", "Khối Nội chính"),
                        tuple(2025, "Sở Tài chính – Vật giá", "Khối Tham mưu"));
    }

    @Test
    void keepsAUnitThatLeftByDecisionOnThePageOfTheYear() {
        var amendment = compositions.amend(
                composition2026,
                new Decision("300/QĐ-UBND", LocalDate.of(2026, 6, 1)),
                LocalDate.of(2026, 7, 1),
                "Sáp nhập");
        board.move(new MoveUnits(
                composition2026,
                List.of(fixture.seen(composition2026, court)),
                arranged.blocYear(composition2026, "khoi-2"),
                null,
                "",
                amendment));

        var page = queries.bloc(bloc1, 2026).orElseThrow();
        assertThat(page.present()).extracting(BlocPage.Member::unitId).doesNotContain(court);
        assertThat(page.members().getLast().unitId()).isEqualTo(court);
        assertThat(page.members().getLast().leftOn()).isEqualTo("2026-06-30");
        assertThat(page.amendments())
                .extracting(BlocPage.Amendment::decisionNo, BlocPage.Amendment::effectiveOn)
                .containsExactly(tuple("300/QĐ-UBND", LocalDate.of(2026, 7, 1)));
    }

    @Test
    void officerOfAUnitReadsOnlyTheYearsItStoodInTheBloc() {
        SignedIn.asOfficerOf(finance);

        assertThat(queries.blocs(BlocFilter.ALL))
                .extracting(BlocRow::blocId, BlocRow::year)
                .containsExactly(tuple(bloc1, 2026), tuple(bloc2, 2025));
        assertThat(queries.outline(bloc2).orElseThrow().years()).containsExactly(2025);
        assertThat(queries.bloc(bloc2, 2025)).isPresent();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> queries.bloc(bloc2, 2026));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> queries.bloc(bloc1, 2025));
    }

    @Test
    void officerOfAnotherUnitIsRefused() {
        SignedIn.asOfficerOf(fixture.unit(province, "Sở Y tế"));

        assertThat(queries.blocs(BlocFilter.ALL)).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> queries.bloc(bloc1, 2026));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> queries.outline(bloc1));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> queries.standingsOf(Set.of(finance)));
    }

    @Test
    void officerReadsTheBlocsOfUnitsThatWereMergedIntoTheOwnOne() {
        var merged = fixture.unit(province, "Sở Tài chính và Kế hoạch");
        var event = database.sql()
                .sql("insert into unit_event (province_id, kind, effective_on, recorded_by, recorded_at)"
                        + " values (?, 'MERGE', '2026-03-01', 'x', now()) returning id")
                .param(province)
                .query(Long.class)
                .single();
        database.sql()
                .sql(
                        "insert into unit_event_part (event_id, unit_id, side, name) values (?, ?, 'FROM', 'a'), (?, ?, 'TO', 'b')")
                .params(event, finance, event, merged)
                .update();
        SignedIn.asOfficerOf(merged);

        assertThat(queries.bloc(bloc2, 2025)).isPresent();
        assertThat(queries.standingsOf(Set.of(merged, finance))).hasSize(2);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> queries.bloc(bloc2, 2026));
    }

    @Test
    void boardOfAnotherProvinceIsRefused() {
        SignedIn.asBoardOf(elsewhere);

        assertThat(queries.blocs(BlocFilter.ALL)).isEmpty();
        assertThat(queries.blocs(new BlocFilter(province, 2026, null, ""))).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> queries.bloc(bloc1, 2026));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> queries.standingsOf(Set.of(justice)));
    }

    @Test
    void administratorReadsNoBlocs() {
        SignedIn.asAdministrator();

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> queries.blocs(BlocFilter.ALL));
    }

    @Test
    void knowsNoBlocBehindAWrongNumber() {
        assertThat(queries.bloc(999_999, null)).isEmpty();
        assertThat(queries.bloc(bloc1, 2019)).isEmpty();
    }

    @Test
    void headAndDeputyLeadTheirBlocForTheirYearOnly() {
        assertThat(leadership.leads(justice, bloc1, 2026)).isTrue();
        assertThat(leadership.leads(justice, bloc1, 2025)).isFalse();
        assertThat(leadership.leads(finance, bloc1, 2026)).isFalse();
        assertThat(leadership.role(television, bloc1, 2026)).contains(MemberRole.DEPUTY_1);
        assertThat(leadership.role(television, bloc2, 2026)).isEmpty();
        assertThat(leadership.blocsLedBy(Set.of(court, finance), 2025)).containsExactly(bloc1);
        assertThat(leadership.blocsLedBy(Set.of(), 2025)).isEmpty();
    }

    @Test
    void leadsNothingByADraft() {
        var draft = fixture.draft(province, 2027, "Nháp");
        var bloc = fixture.bloc(draft, "khoi-1", "Khối Nội chính");
        board.move(fixture.move(draft, bloc, justice));
        board.assignRole(fixture.role(draft, justice, MemberRole.HEAD));

        assertThat(leadership.leads(justice, bloc1, 2027)).isFalse();
        assertThat(queries.bloc(bloc1, 2027)).isEmpty();
    }

    @Test
    void offersYearsAndProvincesOfTheOwnSightOnly() {
        fixture.draft(province, 2027, "Nháp");
        assertThat(years.provinces())
                .extracting(YearQueries.ProvinceName::name)
                .containsExactly("Đắk Lắk", "Sóc Trăng");
        assertThat(years.years(null)).containsExactly(2027, 2026, 2025);
        assertThat(years.years(elsewhere)).isEmpty();
        assertThat(years.defaultYear(elsewhere)).isNull();

        SignedIn.asOfficerOf(justice);
        assertThat(years.provinces()).extracting(YearQueries.ProvinceName::name).containsExactly("Sóc Trăng");
        assertThat(years.years(null)).containsExactly(2026, 2025);

        SignedIn.asBoardOf(elsewhere);
        assertThat(years.years(province)).isEmpty();

        SignedIn.out();
        assertThat(years.provinces()).isEmpty();
        assertThat(years.defaultYear(null)).isNull();
    }

    @Test
    void beginsWithTheNewestYearInForceUpToThisYear() {
        fixture.draft(province, 2027, "Nháp");
        var expected = LocalDate.now().getYear() >= 2026 ? 2026 : 2025;
        assertThat(years.defaultYear(province)).isEqualTo(expected);
        assertThat(years.defaultYear(null)).isEqualTo(expected);
    }

    private List<String> found(String text) {
        return queries.blocs(new BlocFilter(null, 2026, null, text)).stream()
                .map(BlocRow::name)
                .toList();
    }
}
