package vn.thidua.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import java.util.stream.IntStream;
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

/** Every figure of the dashboard against a small world counted by hand. */
@DatabaseTest
class DashboardQueriesTest {

    @Autowired
    DashboardQueries queries;

    @Autowired
    Database database;

    SmallWorld world;
    long anGiang;
    long baTri;

    @BeforeEach
    void aWorldOfTwoProvinces() {
        database.clean();
        world = new SmallWorld(database.sql());
        anGiang = world.province("An Giang");
        baTri = world.province("Ba Tri");
        SignedIn.asLeadership();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void answersWithZerosWhereNothingIsKnown() {
        assertThat(queries.headline(all(2025))).isEqualTo(new Headline(0, 0, 0, 0, 0, 0, 0));
        assertThat(queries.families(all(2025))).isEmpty();
        assertThat(queries.sizes(all(2025))).isEmpty();
        assertThat(queries.classes(all(2025))).isEmpty();
        assertThat(queries.rewards(all(2025))).isEmpty();
        assertThat(queries.blocs(all(2025))).isEmpty();
        assertThat(queries.units(all(2025))).isEmpty();
        assertThat(queries.changes(all(2025), 2024)).isEmpty();
        assertThat(queries.drafts(all(2025))).isEmpty();
    }

    @Test
    void countsTheNewestCompositionOfEachProvinceUpToTheYear() {
        var units = units(anGiang, 5);
        var first = world.bloc(anGiang, "k1");
        var second = world.bloc(anGiang, "k2");
        world.blocYear(
                world.published(anGiang, 2023), first, "Khối 1", "NOI_CHINH", false, units[0], units[1], units[2]);
        var y2025 = world.published(anGiang, 2025);
        world.blocYear(y2025, first, "Khối 1", "NOI_CHINH", false, units[0], units[1]);
        world.blocYear(y2025, second, "Khối 2", "VHXH", true, units[2], units[3]);
        var other = units(baTri, 1);
        world.blocYear(world.published(baTri, 2024), world.bloc(baTri, "k1"), "Khối A", "DANG", false, other);

        // 2025: two blocs of An Giang and the one that Ba Tri has used since 2024; Khối 2 has no head
        assertThat(queries.headline(all(2025))).isEqualTo(new Headline(3, 2, 5, 2, 1, 0, 0));
        // 2024: An Giang still uses 2023's
        assertThat(queries.headline(all(2024))).isEqualTo(new Headline(2, 1, 4, 2, 0, 0, 0));
        assertThat(queries.headline(all(2022))).isEqualTo(new Headline(0, 0, 0, 0, 0, 0, 0));
        assertThat(queries.headline(all(2025).only(2024)).blocs()).isEqualTo(1);
    }

    @Test
    void leavesOutDraftsUnitsThatLeftAndUnitsInTheTray() {
        var units = units(anGiang, 4);
        var composition = world.published(anGiang, 2025);
        var blocYear =
                world.blocYear(composition, world.bloc(anGiang, "k1"), "Khối 1", "DANG", false, units[0], units[1]);
        world.leaver(composition, units[2], blocYear);
        world.member(composition, units[3], null, null);
        world.blocYear(
                world.draft(anGiang, 2026, "Phương án 1"),
                world.bloc(anGiang, "k2"),
                "Khối 2",
                "DANG",
                false,
                units[2]);
        world.draft(anGiang, 2026, "Phương án 2");

        assertThat(queries.headline(all(2026))).isEqualTo(new Headline(1, 0, 2, 1, 0, 0, 0));
        assertThat(queries.sizes(all(2026))).containsExactly(new SizeCount(2, 1));
        assertThat(queries.units(all(2026)))
                .extracting(UnitLine::unitId, UnitLine::blocId, UnitLine::slot)
                .contains(tuple(units[3], null, 0))
                .hasSize(3);
        assertThat(queries.drafts(all(2025))).containsExactly(new DraftLine(anGiang, "An Giang", 2026, 2));
    }

    @Test
    void countsAMergedProvinceUntilItsSuccessorHasPublished() {
        world.blocYear(world.published(baTri, 2024), world.bloc(baTri, "k1"), "Khối A", "DANG", false, units(baTri, 2));
        world.blocYear(
                world.published(anGiang, 2024), world.bloc(anGiang, "k1"), "Khối 1", "DANG", false, units(anGiang, 3));
        world.merge(baTri, anGiang, "2025-07-01");
        assertThat(queries.headline(all(2026)).blocs()).isEqualTo(2);

        world.blocYear(world.published(anGiang, 2026), world.bloc(anGiang, "k9"), "Khối 9", "DANG", false);
        assertThat(queries.blocs(all(2026))).extracting(BlocLine::name).containsExactly("Khối 9");
        assertThat(queries.blocs(all(2025))).extracting(BlocLine::name).containsExactly("Khối 1", "Khối A");
    }

    @Test
    void countsAUnitInTwoBlocsOnceAndGroupsByFamilyAndYear() {
        var units = units(anGiang, 3);
        var composition = world.published(anGiang, 2025);
        world.blocYear(composition, world.bloc(anGiang, "k1"), "Khối 1", "DANG", false, units);
        var second = world.blocYear(composition, world.bloc(anGiang, "k2"), "Khối 2", "DANG", true);
        database.sql()
                .sql("insert into membership (composition_id, unit_id, bloc_year_id, seat) values (?, ?, ?, 1)")
                .params(composition, units[0], second)
                .update();
        world.blocYear(world.published(anGiang, 2024), world.bloc(anGiang, "k3"), "Khối 3", "VHXH", false, units[0]);

        assertThat(queries.families(all(2025)))
                .containsExactly(new FamilyYear(2024, "VHXH", 1, 1), new FamilyYear(2025, "DANG", 2, 3));
        assertThat(queries.families(all(2024))).containsExactly(new FamilyYear(2024, "VHXH", 1, 1));
        assertThat(queries.headline(all(2025)).units()).isEqualTo(3);
        assertThat(queries.sizes(all(2025))).containsExactly(new SizeCount(1, 1), new SizeCount(3, 1));
    }

    @Test
    void countsUnitsByClassTheLargestFirst() {
        var party = world.unit(anGiang, "Ban Tổ chức", "PARTY");
        var composition = world.published(anGiang, 2025);
        var three = units(anGiang, 3);
        world.blocYear(
                composition, world.bloc(anGiang, "k1"), "Khối 1", "DANG", false, three[0], three[1], three[2], party);

        assertThat(queries.classes(all(2025)))
                .containsExactly(new ClassCount("ADMINISTRATIVE", 3), new ClassCount("PARTY", 1));
    }

    @Test
    void namesHeadDeputiesAndTheNamesOfTheTime() {
        var units = units(anGiang, 3);
        world.formerName(units[0], "Sở cũ", "2025-03-01");
        var bloc = world.bloc(anGiang, "k1");
        world.blocYear(world.published(anGiang, 2024), bloc, "Khối 1", "DANG", false, units);
        world.blocYear(world.published(anGiang, 2025), bloc, "Khối 1", "DANG", true, units);

        assertThat(queries.blocs(all(2024)))
                .containsExactly(new BlocLine(
                        bloc, "Khối 1", "DANG", anGiang, "An Giang", 2024, 3, units[0], "Sở cũ", "An Giang 1", ""));
        assertThat(queries.blocs(all(2025)).getFirst().hasHead()).isFalse();
        assertThat(queries.units(all(2025))).extracting(UnitLine::unitName).contains("An Giang 0");
    }

    @Test
    void countsRewardsByFormAndYear() {
        var units = units(anGiang, 2);
        world.award("CTD_TINH", "Cờ thi đua cấp tỉnh");
        world.reward(anGiang, null, 2023, units[0], "CTD_TINH", "PROPOSED");
        world.reward(anGiang, null, 2025, units[0], "CTD_TINH", "DECIDED");
        world.reward(anGiang, null, 2025, units[1], "CTD_TINH", "PROPOSED");
        world.reward(baTri, null, 2026, units(baTri, 1)[0], "CTD_TINH", "PROPOSED");

        assertThat(queries.rewards(all(2025)))
                .containsExactly(
                        new RewardYear(2023, "CTD_TINH", "Cờ thi đua cấp tỉnh", 1, 0),
                        new RewardYear(2025, "CTD_TINH", "Cờ thi đua cấp tỉnh", 1, 1));
        assertThat(queries.headline(all(2025))).isEqualTo(new Headline(0, 0, 0, 0, 0, 1, 1));
    }

    @Test
    void tellsEveryKindOfChangeBetweenTwoYears() {
        var units = units(anGiang, 8);
        var stays = world.bloc(anGiang, "k1");
        var gone = world.bloc(anGiang, "k2");
        var begins = world.bloc(anGiang, "k3");
        var before = world.published(anGiang, 2024);
        // units 0 head, 1 deputy, 2 leaves, 3 moves, 7 unchanged
        world.blocYear(before, stays, "Khối 1", "DANG", false, units[0], units[1], units[2], units[3], units[7]);
        world.blocYear(before, gone, "Khối 2", "DANG", true, units[4]);
        var after = world.published(anGiang, 2025);
        world.blocYear(after, stays, "Khối 1", "DANG", false, units[1], units[0], units[5], units[7]);
        world.blocYear(after, begins, "Khối 3", "DANG", true, units[3], units[6]);

        assertThat(queries.changes(all(2025), 2024))
                .extracting(ChangeLine::unitId, ChangeLine::kind)
                .containsExactlyInAnyOrder(
                        tuple(units[0], ChangeKind.ROLE),
                        tuple(units[1], ChangeKind.ROLE),
                        tuple(units[2], ChangeKind.LEFT),
                        tuple(units[3], ChangeKind.MOVED),
                        tuple(units[4], ChangeKind.LEFT_WITH_BLOC),
                        tuple(units[5], ChangeKind.ADDED),
                        tuple(units[6], ChangeKind.ADDED_WITH_BLOC));
        assertThat(queries.changes(all(2026), 2025)).isEmpty();
        assertThat(queries.changes(all(2025), 2023)).isEmpty();
    }

    @Test
    void neverShowsAnotherProvinceWhateverTheAddressSays() {
        for (long province : new long[] {anGiang, baTri}) {
            var units = units(province, 2);
            var bloc = world.bloc(province, "k1");
            world.blocYear(world.published(province, 2024), bloc, "Khối", "DANG", true, units[0]);
            world.blocYear(world.published(province, 2025), bloc, "Khối", "DANG", false, units);
            world.draft(province, 2026, "Phương án");
            world.reward(province, bloc, 2025, units[0], "CTD_TINH", "PROPOSED");
        }
        SignedIn.as(new Person(9, "lanhdao-ag", "Lãnh đạo", Set.of(Grant.inProvince(Roles.LEADERSHIP, anGiang))));

        assertThat(queries.headline(all(2025))).isEqualTo(new Headline(1, 1, 2, 1, 0, 1, 0));
        assertThat(queries.blocs(all(2025))).extracting(BlocLine::provinceId).containsExactly(anGiang);
        assertThat(queries.units(all(2025)))
                .hasSize(2)
                .allMatch(line -> line.province().equals("An Giang"));
        assertThat(queries.changes(all(2025), 2024))
                .isNotEmpty()
                .allMatch(line -> line.province().equals("An Giang"));
        assertThat(queries.families(all(2025))).extracting(FamilyYear::blocs).containsExactly(1L, 1L);
        assertThat(queries.sizes(all(2025))).containsExactly(new SizeCount(2, 1));
        assertThat(queries.classes(all(2025))).containsExactly(new ClassCount("ADMINISTRATIVE", 2));
        assertThat(queries.rewards(all(2025))).extracting(RewardYear::known).containsExactly(1L);
        assertThat(queries.drafts(all(2025))).extracting(DraftLine::provinceId).containsExactly(anGiang);

        var foreign = Sight.asOf(2025, baTri);
        assertThat(queries.headline(foreign)).isEqualTo(new Headline(0, 0, 0, 0, 0, 0, 0));
        assertThat(queries.blocs(foreign)).isEmpty();
        assertThat(queries.units(foreign)).isEmpty();
        assertThat(queries.rewards(foreign)).isEmpty();
        assertThat(queries.changes(foreign, 2024)).isEmpty();
        assertThat(queries.drafts(foreign)).isEmpty();
    }

    @Test
    void refusesWhoeverIsNeitherBoardNorLeadership() {
        SignedIn.asAdministrator();
        assertThatThrownBy(() -> queries.headline(all(2025))).isInstanceOf(AccessDeniedException.class);
        SignedIn.asOfficerOf(1);
        assertThatThrownBy(() -> queries.blocs(all(2025))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void countsTwoThousandUnitsWithoutLosingOne() {
        world.fill(world.published(anGiang, 2025), anGiang, 200, 10);

        assertThat(queries.headline(all(2025))).isEqualTo(new Headline(200, 200, 2000, 1, 0, 0, 0));
        assertThat(queries.sizes(all(2025))).containsExactly(new SizeCount(10, 200));
        assertThat(queries.units(all(2025))).hasSize(2000);
    }

    private long[] units(long province, int count) {
        var name = province == anGiang ? "An Giang " : "Ba Tri ";
        return IntStream.range(0, count)
                .mapToLong(i -> world.unit(province, name + i, "ADMINISTRATIVE"))
                .toArray();
    }

    private static Sight all(int year) {
        return Sight.asOf(year, null);
    }
}
