package vn.thidua.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.bloc.BlocSizes;
import vn.thidua.dashboard.BlocLine;
import vn.thidua.dashboard.ChangeKind;
import vn.thidua.dashboard.ChangeLine;
import vn.thidua.dashboard.ClassCount;
import vn.thidua.dashboard.DashboardScope;
import vn.thidua.dashboard.FamilyYear;
import vn.thidua.dashboard.RewardYear;
import vn.thidua.dashboard.SizeCount;
import vn.thidua.identity.Grant;
import vn.thidua.identity.Person;
import vn.thidua.identity.Roles;
import vn.thidua.shared.chart.Category;
import vn.thidua.shared.chart.Series;
import vn.thidua.shared.chart.Tone;

/** What the figures make of the rows, without a database and without a screen. */
class FiguresTest {

    private static final Words KEYS = (key, args) -> key;
    private static final BlocSizes GUIDE = new BlocSizes(4, 14);

    @Test
    void showsEverySizeOfTheGuideAndTellsTheUnusualOnesApart() {
        var data =
                Figures.sizeData(KEYS, List.of(new SizeCount(2, 1), new SizeCount(7, 5), new SizeCount(20, 2)), GUIDE);
        assertThat(data.categories())
                .extracting(Category::key)
                .startsWith("2", "3", "4")
                .endsWith("14", "15", "20");
        assertThat(data.series().get(0).values().get(data.indexOf("7"))).isEqualTo(5);
        assertThat(data.series().get(1).values().get(data.indexOf("7"))).isZero();
        assertThat(data.series().get(1).values().get(data.indexOf("2"))).isEqualTo(1);
        assertThat(data.series().get(1).values().get(data.indexOf("20"))).isEqualTo(2);
    }

    @Test
    void hasNothingToDrawWithoutBlocs() {
        assertThat(Figures.sizeData(KEYS, List.of(), GUIDE).isEmpty()).isTrue();
        assertThat(Figures.classData(KEYS, List.of(), List.of(), 2025).isEmpty())
                .isTrue();
        assertThat(Figures.changeData(KEYS, List.of()).isEmpty()).isTrue();
        assertThat(Figures.rewardData(KEYS, List.of()).isEmpty()).isTrue();
        assertThat(Figures.familyData(KEYS, "blocs", List.of(), FamilyYear::blocs)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void findsTheBlocInTheMiddle() {
        assertThat(Figures.median(List.of())).isZero();
        assertThat(Figures.median(List.of(new SizeCount(7, 1)))).isEqualTo(7);
        assertThat(Figures.median(List.of(new SizeCount(4, 1), new SizeCount(9, 2))))
                .isEqualTo(9);
        assertThat(Figures.median(List.of(new SizeCount(4, 2), new SizeCount(9, 2))))
                .isEqualTo(4);
    }

    @Test
    void givesAFamilyTheSameColourForBlocsAndForUnits() {
        var rows = List.of(
                new FamilyYear(2024, "DANG", 1, 30),
                new FamilyYear(2025, "VHXH", 3, 5),
                new FamilyYear(2025, "DANG", 1, 9));
        var blocs = Figures.familyData(KEYS, "blocs", rows, FamilyYear::blocs);
        var units = Figures.familyData(KEYS, "units", rows, FamilyYear::units);
        assertThat(blocs.series()).extracting(Series::key).containsExactly("VHXH", "DANG");
        assertThat(units.series()).extracting(Series::key).containsExactly("VHXH", "DANG");
        assertThat(units.series().get(1).values()).containsExactly(30.0, 9.0);
        assertThat(units.series().get(1).tone()).isEqualTo(Tone.SECOND);
    }

    @Test
    void setsLastYearBesideThisYearEvenForAClassThatIsGone() {
        var data = Figures.classData(
                KEYS, List.of(new ClassCount("PARTY", 3)), List.of(new ClassCount("DISTRICT", 2)), 2025);
        assertThat(data.categories()).extracting(Category::key).containsExactly("PARTY", "DISTRICT");
        assertThat(data.series().get(0).values()).containsExactly(3.0, 0.0);
        assertThat(data.series().get(1).values()).containsExactly(0.0, 2.0);
    }

    @Test
    void stacksRewardsByFormTheMostFrequentFirst() {
        var data = Figures.rewardData(
                KEYS,
                List.of(
                        new RewardYear(2023, "CTD", "Cờ", 1, 0),
                        new RewardYear(2023, "BK", "Bằng khen", 2, 1),
                        new RewardYear(2025, "CTD", "Cờ", 1, 0)));
        assertThat(data.series()).extracting(Series::name).containsExactly("Bằng khen", "Cờ");
        assertThat(data.series().get(0).values()).containsExactly(3.0, 0.0);
        assertThat(data.series().get(1).values()).containsExactly(1.0, 1.0);
    }

    @Test
    void countsTheKindsOfChange() {
        var data = Figures.changeData(KEYS, List.of(change(ChangeKind.MOVED), change(ChangeKind.MOVED)));
        assertThat(data.categories()).hasSize(ChangeKind.values().length);
        assertThat(data.series().getFirst().values().get(data.indexOf("MOVED"))).isEqualTo(2);
        assertThat(data.total(data.indexOf("LEFT"))).isZero();
    }

    @Test
    void picksBlocsThatNeedALook() {
        assertThat(BlocPick.WITHOUT_HEAD.takes(bloc(5, null), GUIDE)).isTrue();
        assertThat(BlocPick.WITHOUT_HEAD.takes(bloc(5, 1L), GUIDE)).isFalse();
        assertThat(BlocPick.SMALL.takes(bloc(3, 1L), GUIDE)).isTrue();
        assertThat(BlocPick.SMALL.takes(bloc(4, 1L), GUIDE)).isFalse();
        assertThat(BlocPick.LARGE.takes(bloc(15, 1L), GUIDE)).isTrue();
        assertThat(BlocPick.LARGE.takes(bloc(14, 1L), GUIDE)).isFalse();
    }

    @Test
    void keepsYearAndProvinceInEveryAddressOfRows() {
        var links = new RowLinks(DashboardScope.of(2025).withProvince(3L), 2026);
        assertThat(links.blocs())
                .startsWith("so-lieu/khoi?")
                .contains("nam=2026")
                .contains("tinh=3");
        assertThat(links.unitsOfFamily("DANG", 2024))
                .contains("nam=2024")
                .contains("loai=DANG")
                .contains("tinh=3");
        assertThat(links.rewards(2025, "CTD_TINH", ""))
                .startsWith("khen-thuong?")
                .contains("nam=2025")
                .contains("hinh-thuc=CTD_TINH")
                .doesNotContain("trang-thai");
    }

    @Test
    void leadsEverybodyToTheirOwnFirstPage() {
        assertThat(DashboardView.elsewhere(person(Grant.everywhere(Roles.LEADERSHIP))))
                .isEmpty();
        assertThat(DashboardView.elsewhere(person(Grant.everywhere(Roles.BOARD), Grant.forUnit(4))))
                .isEmpty();
        assertThat(DashboardView.elsewhere(person(Grant.forUnit(7)))).contains("viec-cua-toi");
        assertThat(DashboardView.elsewhere(person(Grant.everywhere(Roles.ADMIN))))
                .contains("tai-khoan");
    }

    private static Person person(Grant... grants) {
        return new Person(1, "thu", "Người thử", Set.of(grants));
    }

    private static BlocLine bloc(int size, Long head) {
        return new BlocLine(1, "Khối 1", "DANG", 1, "An Giang", 2025, size, head, "", "", "");
    }

    private static ChangeLine change(ChangeKind kind) {
        return new ChangeLine(kind, 1, "Sở Tư pháp", "An Giang", 2024, 1L, "Khối 1", 0, 2025, 2L, "Khối 2", 0);
    }
}
