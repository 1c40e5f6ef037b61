package vn.thidua.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.identity.Grant;
import vn.thidua.identity.Person;
import vn.thidua.identity.Roles;
import vn.thidua.identity.SignedIn;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

/** Leadership's pages tried as the wrong person; the one pages of a bloc and a unit as those who may see them. */
@DatabaseTest
class LeadershipRightsTest {

    @Autowired
    TargetQueries targets;

    @Autowired
    PerformanceQueries performance;

    @Autowired
    AwardQueries awards;

    @Autowired
    PunctualityQueries punctuality;

    @Autowired
    OneBlocQueries oneBloc;

    @Autowired
    OneUnitQueries oneUnit;

    @Autowired
    Database database;

    SmallWorld world;
    PopulatedProvince province;
    long[] members;

    @BeforeEach
    void aProvinceWithWork() {
        database.clean();
        world = new SmallWorld(database.sql());
        province = new PopulatedProvince(world, 2, 4);
        province.pledge();
        province.score();
        province.report();
        province.reward();
        members = province.units.getFirst();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    private List<ThrowingCallable> figures() {
        var all = Sight.asOf(2025, null);
        var bloc = all.ofBloc(province.blocs.getFirst());
        return List.of(
                () -> targets.byContent(all),
                () -> targets.byMonth(all),
                () -> targets.yearEnd(all),
                () -> targets.byUnit(all),
                () -> targets.lines(all, ""),
                () -> performance.units(bloc),
                () -> performance.criteria(bloc),
                () -> awards.counts(all, 1),
                () -> awards.byBloc(all),
                () -> awards.proposals(all),
                () -> awards.lastAwards(all),
                () -> awards.flags(all, 9),
                () -> punctuality.byKind(all),
                () -> punctuality.late(all),
                () -> punctuality.gaps(all),
                () -> punctuality.waiting(all));
    }

    @Test
    void neitherHeadsNorAdministratorsSeeTheFiguresOfTheProvince() {
        SignedIn.asOfficerOf(members[0]);
        figures().forEach(figure -> assertThatThrownBy(figure).isInstanceOf(AccessDeniedException.class));
        SignedIn.asAdministrator();
        figures().forEach(figure -> assertThatThrownBy(figure).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void leadersOfAnotherProvinceSeeNothingOfThisOne() {
        var other = world.province("Ba Tri");
        SignedIn.as(new Person(9, "lanhdao-bt", "Lãnh đạo", Set.of(Grant.inProvince(Roles.LEADERSHIP, other))));
        for (var sight : List.of(Sight.asOf(2025, null), Sight.asOf(2025, province.id))) {
            var bloc = sight.ofBloc(province.blocs.getFirst());
            assertThat(targets.byContent(sight)).isEmpty();
            assertThat(targets.byMonth(sight)).isEmpty();
            assertThat(targets.yearEnd(sight).targets()).isZero();
            assertThat(targets.byUnit(sight)).isEmpty();
            assertThat(targets.lines(sight, "")).isEmpty();
            assertThat(performance.units(bloc)).isEmpty();
            assertThat(performance.criteria(bloc)).isEmpty();
            assertThat(awards.counts(sight, 2).counts()).isEmpty();
            assertThat(awards.byBloc(sight)).isEmpty();
            assertThat(awards.proposals(sight)).isEmpty();
            assertThat(awards.lastAwards(sight)).isEmpty();
            assertThat(awards.flags(sight, 9).turns()).isEmpty();
            assertThat(punctuality.byKind(sight)).isEmpty();
            assertThat(punctuality.late(sight)).isEmpty();
            assertThat(punctuality.gaps(sight)).isEmpty();
            assertThat(punctuality.waiting(sight)).isEmpty();
        }
        assertThatThrownBy(() -> oneBloc.sheet(province.blocs.getFirst(), 2025))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> oneUnit.sheet(members[0], 2025)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void headAndDeputySeeTheirBlocOnOnePageAndNoOther() {
        for (int i = 0; i < 2; i++) {
            SignedIn.asOfficerOf(members[i]);
            var sheet = oneBloc.sheet(province.blocs.getFirst(), 2025);
            assertThat(sheet.units()).hasSize(4);
            assertThat(sheet.targets()).hasSize(4);
            assertThat(sheet.work().results()).hasSize(2).allMatch(one -> one.blocId() == province.blocs.getFirst());
            assertThat(sheet.late()).isNotEmpty().allMatch(one -> one.blocId() == province.blocs.getFirst());
            assertThatThrownBy(() -> oneBloc.sheet(province.blocs.get(1), 2025))
                    .isInstanceOf(AccessDeniedException.class);
        }
        SignedIn.asOfficerOf(members[2]);
        assertThatThrownBy(() -> oneBloc.sheet(province.blocs.getFirst(), 2025))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void officersSeeTheirUnitOnOnePageAndNoOther() {
        SignedIn.asOfficerOf(members[2]);
        var sheet = oneUnit.sheet(members[2], 2025).orElseThrow();
        assertThat(sheet.results()).extracting(UnitSheet.Result::year).containsExactly(2025, 2024);
        assertThat(sheet.targets()).hasSize(4).allMatch(one -> one.unitId() == members[2]);
        assertThat(sheet.late()).allMatch(one -> one.unitId() == members[2]);
        assertThat(sheet.awards())
                .hasSize(database.sql()
                        .sql("select count(*) from reward where unit_id = ? and state = 'DECIDED' and year <= 2025"
                                + " and recipient_kind = 'COLLECTIVE' and not small_collective")
                        .param(members[2])
                        .query(Integer.class)
                        .single());
        assertThatThrownBy(() -> oneUnit.sheet(members[0], 2025)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void boardAndLeadershipSeeEveryBlocAndUnitOfTheirProvinceOnOnePage() {
        SignedIn.asBoardOf(province.id);
        assertThat(oneBloc.sheet(province.blocs.get(1), 2025).units()).hasSize(4);
        assertThat(oneUnit.sheet(members[0], 2025)).isPresent();
        assertThat(oneUnit.sheet(999_999, 2025)).isEmpty();
        SignedIn.asLeadership();
        assertThat(oneBloc.sheet(province.blocs.getFirst(), 2024).work().year()).isEqualTo(2024);
    }
}
